import { createConfig, bundle, lintDocument, BaseResolver, resolveDocument, getLineColLocation } from "@redocly/openapi-core";
const t0=performance.now();
const config = await createConfig({ rules: { struct:"error","no-unresolved-refs":"error","no-identical-paths":"error","operation-operationId":"error","operation-operationId-unique":"error","operation-singular-tag":"error","operation-tag-defined":"error","path-params-defined":"error","security-defined":"error" } });
const t1=performance.now();
const resolver = new BaseResolver(config.resolve);
const document = await resolver.resolveDocument(null, process.argv[2], true);
console.log(document.constructor.name, t1-t0);
const problems = await lintDocument({ document, config, externalRefResolver: resolver });
const t2=performance.now(); console.log('lint', t2-t1);
for (const p of problems) { const l=getLineColLocation(p.location[0]); console.log(p.severity,p.ruleId,p.message,l.source.absoluteRef,l.start, p.suggest, p.location.length) }
const b = await bundle({ doc: document, externalRefResolver: resolver, config, componentRenamingConflicts: "error" });
console.log('bundle', performance.now()-t2, b.problems.map(p=>p.message));
console.log(Object.keys(b.bundle.parsed.components.schemas));
import { writeFileSync } from "node:fs";
writeFileSync('/tmp/gen-dev/bundle.json', JSON.stringify(b.bundle.parsed,null,1));
