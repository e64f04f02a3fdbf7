import { evidenceAspects } from "@cash-in/description/vocabulary";
import { describeEffect } from "@cash-in/generate/describe-effect";
import type { Operation } from "@cash-in/generate/model";

/** How an operation is known, as a list of labels for its description: a guess must never look like a fact. */
export function printLabel({ evidence }: Operation): string {
  const items = evidenceAspects.map(
    (aspect) => `<li class="${evidence[aspect]}">${aspect} ${evidence[aspect]}</li>`,
  );
  return `<ul class="evidence" aria-label="Evidence">${items.join("")}</ul>`;
}

/** What a call does to the world and, after a lost answer, whom to ask. */
export function printEffect(operation: Operation, toAddress: (id: string) => string): string {
  const text = describeEffect(operation).replace(/^Effect: (\w+)\./, "**Effect: $1.**");
  const asked = operation.reconcile?.operation;
  return asked === undefined
    ? text
    : text.replace(`\`${asked}\``, () => `[\`${asked}\`](${toAddress(asked)})`);
}
