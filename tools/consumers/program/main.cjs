// The program for the command line, in a CommonJS project.
const { consume } = require("./consume.mts");

const packages = {
  collection: require("@cash-in/collection"),
  collectionByPath: require("@cash-in/collection/openapi-fetch"),
  core: require("@cash-in/core"),
  customers: require("@cash-in/customers"),
  partners: require("@cash-in/partners"),
};

consume(packages, JSON.parse(process.argv[2])).then((facts) => console.log(JSON.stringify(facts)));
