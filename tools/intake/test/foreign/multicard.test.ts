import { describeApi } from "./describe-api.ts";

describeApi({
  name: "multicard",
  files: 50,
  report: {
    pages: 37,
    operations: 32,
    exceptions: 0,
    schemas: 109,
    defects: {
      "doubtful body-on-delete": 2,
      "doubtful credential-in-parameter": 4,
      "doubtful only-null": 23,
      "doubtful security-emptied": 36,
      "doubtful status-with-name": 1,
      "dropped body-on-get": 1,
      "dropped example-contradicts-schema": 15,
      "dropped example-is-no-json": 16,
      "dropped example-is-variable": 4,
      "repaired body-required-unsaid": 23,
      "repaired markup-in-description": 2,
      "repaired null-type": 16,
      "repaired operation-id-missing": 37,
      "repaired order-told-aside": 6,
      "repaired reference-with-siblings": 13,
      "repaired server-missing": 37,
      "repaired status-with-name": 13,
    },
    dropped: {
      "an example contradicts its schema": 31,
      "an example is a variable of the vendor's test tool": 4,
      "clients cannot send a body with GET": 1,
    },
  },
});
