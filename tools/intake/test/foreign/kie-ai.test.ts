import { describeApi } from "./describe-api.ts";

describeApi({
  name: "kie-ai",
  files: 38,
  report: {
    pages: 38,
    operations: 23,
    exceptions: 0,
    schemas: 161,
    defects: {
      "doubtful only-null": 1,
      "doubtful security-emptied": 6,
      "dropped callbacks": 7,
      "dropped example-contradicts-schema": 45,
      "dropped schema-only-flattened": 3,
      "repaired body-required-unsaid": 27,
      "repaired extension-in-requirement": 38,
      "repaired flattened-reference": 3,
      "repaired markup-in-description": 7,
      "repaired null-type": 1,
      "repaired operation-id-missing": 4,
      "repaired operation-id-no-identifier": 29,
      "repaired reference-with-siblings": 2,
      "repaired schema-examples": 38,
      "repaired security-type-invalid": 38,
    },
    dropped: {
      "a flattened schema stands where it was flattened": 3,
      "an example contradicts its schema": 45,
      "calls that the vendor makes are no operations": 7,
      "no number in floating point is a multiple of 0.01": 13,
    },
  },
});
