import { readFileSync, writeFileSync } from "node:fs";
const t00=performance.now();
const { default: openapiTS, astToString, transformSchema, resolveRef, scanDiscriminators } = await import("openapi-typescript");
const { default: ts } = await import("typescript");
console.log('import', performance.now()-t00);
const doc = JSON.parse(readFileSync('/tmp/gen-dev/bundle.json','utf8'));
const STR = ts.factory.createKeywordTypeNode(ts.SyntaxKind.StringKeyword);
const transform=(s)=>{ if(s.type==="string"&&s["x-extensible-enum"]) return ts.factory.createUnionTypeNode([...s["x-extensible-enum"].map(v=>ts.factory.createLiteralTypeNode(ts.factory.createStringLiteral(v))), ts.factory.createParenthesizedType(ts.factory.createIntersectionTypeNode([STR, ts.factory.createTypeLiteralNode([])]))])};
for (let i=0;i<3;i++){
const t0=performance.now();
const ast = await openapiTS(structuredClone(doc), { transform, defaultNonNullable:false, silent:true });
const t1=performance.now();
const s= astToString(ast);
console.log('full', t1-t0, performance.now()-t1, s.length);
writeFileSync('/tmp/gen-dev/paths.ts', s);
}
