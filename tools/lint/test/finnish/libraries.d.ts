// Libraries without types of their own that Node can import.
declare module "finnish-bank-utils" {
  const utils: { isValidFinnishRefNumber(value: string): boolean };
  export default utils;
}
declare module "finnish-business-ids" {
  const ids: {
    FinnishBusinessIds: {
      isValidBusinessId(value: string): boolean;
      isValidVatNumber(value: string): boolean;
    };
  };
  export default ids;
}
declare module "finnish-ssn" {
  const ssn: { FinnishSSN: { validate(value: string): boolean } };
  export default ssn;
}
