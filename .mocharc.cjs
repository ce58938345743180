const { availableParallelism } = require("node:os");

// Mocha by itself leaves one core to its reporter, which on two cores runs the tests one after the other.
module.exports = { jobs: Math.max(2, availableParallelism()) };
