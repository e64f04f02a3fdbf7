/** The npm scope of every package. This is the only place of the generator that knows it. */
export const scope = "@cash-in";
