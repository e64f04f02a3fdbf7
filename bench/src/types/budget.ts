/** How many types a consumer of all operations may instantiate, with TypeScript 5.9. */
export const instantiationBudget = 3000;
