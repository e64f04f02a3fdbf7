export { chromiumFlags, findChromium } from "./chromium.ts";
export { installPackages } from "./install-packages.ts";
export { createEnvironment } from "./registry/create-environment.ts";
export { scope } from "./registry/scope.ts";
export { startRegistry } from "./registry/start-registry.ts";
export { startPackedMock } from "./servers/start-packed-mock.ts";
