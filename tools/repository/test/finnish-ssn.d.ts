// A library without types of its own that Node can import.
declare module "finnish-ssn" {
  const ssn: { FinnishSSN: { validate(value: string): boolean } };
  export default ssn;
}
