import { isValidIBAN } from "ibantools";

/**
 * An IBAN, and inside a Finnish one a Finnish account number, which has a check digit of its own: its digits, every
 * second one doubled from the right, add up to a multiple of ten.
 */
export function isIban(value: string): boolean {
  if (!isValidIBAN(value)) return false;
  return !value.startsWith("FI") || isAccountNumber(value.slice(4));
}

function isAccountNumber(digits: string): boolean {
  const sum = [...digits].reverse().reduce((total, digit, at) => {
    const counted = Number(digit) * (at % 2 === 1 ? 2 : 1);
    return total + (counted > 9 ? counted - 9 : counted);
  }, 0);
  return sum % 10 === 0;
}
