process.on("unhandledRejection",(e)=>console.log("   !! unhandledRejection",e.code??e.message)); process.on("uncaughtException",(e)=>console.log("   !! uncaught",e.code??e.message));
import { getHttpOperationsFromSpec } from "@stoplight/prism-http";
import { createServer } from "@stoplight/prism-http-server";
import { createLogger } from "@stoplight/prism-core";
const schema = { type:"object", required:["name"], properties:{ name:{type:"string",minLength:1}, n:{type:"integer"}, d:{type:"string",format:"date"}, items:{type:"array", items:{$ref:"#/components/schemas/Item"}} } };
const err = (code) => ({ description:"x", content:{"application/json":{schema:{type:"object"}, example:{Code:String(code)}}}});
const errors = Object.fromEntries([400,401,402,503].map(c=>[c,err(c)]));
const ok = { description:"ok", content:{"application/json":{schema:{type:"object",properties:{ok:{type:"boolean"}}}, example:{ok:true}}}};
const doc = { openapi:"3.1.0", info:{title:"t",version:"1"}, servers:[{url:"https://api.x.com/v2"}], security:[{k:[]}],
 paths:{
  "/list": { get:{ operationId:"list", tags:["a"], parameters:[
     {name:"q",in:"query",schema:{type:"string",minLength:1}},{name:"n",in:"query",schema:{type:"integer",minimum:1}},{name:"b",in:"query",schema:{type:"boolean"}},{name:"d",in:"query",schema:{type:"string",format:"date"}},
     {name:"dt",in:"query",schema:{type:"string",format:"date-time"}},{name:"arr",in:"query",schema:{type:"array",items:{type:"integer"}}},{name:"csv",in:"query",explode:false,schema:{type:"array",items:{type:"integer"}}},
     {name:"e",in:"query",schema:{type:"string",enum:["x","y"]}},{name:"X-H",in:"header",schema:{type:"integer"}},{name:"u",in:"query",schema:{type:"string",format:"uuid"}},
     {name:"中文",in:"query",schema:{type:"integer"}}, {name:"Päivä",in:"query",schema:{type:"integer"}} ], responses:{200:ok,...errors}}},
  "/req": { get:{ operationId:"req", tags:["a"], parameters:[{name:"q",in:"query",required:true,schema:{type:"string",minLength:1}},{name:"X-R",in:"header",required:true,schema:{type:"string",minLength:1}}], responses:{200:ok,...errors}}},
  "/item/{id}": { get:{ operationId:"item", tags:["a"], parameters:[{name:"id",in:"path",required:true,schema:{type:"string",minLength:1}}], responses:{200:ok,...errors}}},
  "/item/{id}/sub": { get:{ operationId:"itemsub", tags:["a"], parameters:[{name:"id",in:"path",required:true,schema:{type:"integer"}}], responses:{200:ok,...errors}}},
  "/post": { post:{ operationId:"post", tags:["a"], requestBody:{required:true,content:{"application/json":{schema}}}, responses:{200:ok,...errors}}},
  "/postopt": { post:{ operationId:"postopt", tags:["a"], requestBody:{content:{"application/json":{schema}}}, responses:{200:ok,...errors}}},
  "/form": { post:{ operationId:"form", tags:["a"], requestBody:{required:true,content:{"application/x-www-form-urlencoded":{schema}}}, responses:{200:ok,...errors}}},
  "/multi": { post:{ operationId:"multi", tags:["a"], requestBody:{required:true,content:{"multipart/form-data":{schema}}}, responses:{200:ok,...errors}}},
  "/no400": { post:{ operationId:"no400", tags:["a"], requestBody:{required:true,content:{"application/json":{schema}}}, responses:{204:{description:"none"}}}},
  "/csv": { get:{ operationId:"csv", tags:["a"], responses:{200:{description:"c",content:{"text/csv":{schema:{type:"string"},example:"a,b"}}},...errors}}},
  "/bin": { get:{ operationId:"bin", tags:["a"], responses:{200:{description:"c",content:{"application/pdf":{schema:{type:"string",format:"binary"},example:"a,b"}}},...errors}}},
  "/badre": { post:{ operationId:"badre", tags:["a"], requestBody:{required:true,content:{"application/json":{schema:{type:"object",required:["a"],properties:{a:{type:"string",pattern:"\\p{Q}("}}}}}}, responses:{200:ok,...errors}}},
  "/unev": { post:{ operationId:"unev", tags:["a"], requestBody:{required:true,content:{"application/json":{schema:{type:"object",properties:{a:{type:"string"},t:{type:"array",prefixItems:[{type:"string"}]}},unevaluatedProperties:false, dependentRequired:{a:["t"]}}}}}, responses:{200:ok,...errors}}},
 }, components:{ securitySchemes:{k:{type:"apiKey",in:"header",name:"X-Api-Key"}}, schemas:{Item:{type:"object",required:["q"],properties:{q:{type:"number"},parent:{$ref:"#/components/schemas/Item"}}}}}};
const ops = await getHttpOperationsFromSpec(structuredClone(doc));
const server = createServer(ops,{cors:true,config:{isProxy:false,validateRequest:true,validateResponse:true,checkSecurity:true,errors:false,upstreamProxy:undefined,mock:{dynamic:false}},components:{logger:createLogger("m",{level:"silent"})}});
const url = await server.listen(0,"127.0.0.1");
async function t(label, path, init={}) {
  const headers = {"X-Api-Key":"k", Accept:"application/json", ...(init.headers||{})};
  for (const k in headers) if (headers[k]===null) delete headers[k];
  try { const r = await fetch(url+path,{...init,headers,signal:AbortSignal.timeout(2000)}); console.log(label.padEnd(34), r.status, r.headers.get("content-type"), (r.headers.get("sl-violations")||"-").slice(0,160), "|", (await r.text()).slice(0,120)); }
  catch(e){ console.log(label.padEnd(34),"THREW",e.name,e.cause?.code??e.message); }
}
const J={"Content-Type":"application/json"};
const post=(p,b,h={})=>[p,{method:"POST",body:typeof b==="string"?b:JSON.stringify(b),headers:{...J,...h}}];
await t("ok","/list"); await t("base path","/v2/list"); await t("no key","/list",{headers:{"X-Api-Key":null}}); await t("empty key","/list",{headers:{"X-Api-Key":""}});
await t("no key + code=402","/list",{headers:{"X-Api-Key":null,Prefer:"code=402"}});
await t("code=402","/list",{headers:{Prefer:"code=402"}}); await t("code=418","/list",{headers:{Prefer:"code=418"}});
await t("unknown query","/list?zzz=1"); await t("empty optional q","/list?q="); await t("n=abc","/list?n=abc"); await t("n=1.5","/list?n=1.5"); await t("n=","/list?n="); await t("n=0","/list?n=0"); await t("n=1e2","/list?n=1e2");
await t("b=maybe","/list?b=maybe"); await t("b=1","/list?b=1"); await t("b=yes","/list?b=yes"); await t("d=nope","/list?d=not-a-date"); await t("d=2024-02-30","/list?d=2024-02-30"); await t("dt","/list?dt=2024-01-01"); await t("dt no zone","/list?dt=2024-01-01T00:00:00");
await t("u","/list?u=not-a-uuid"); await t("e=z","/list?e=z"); await t("q repeated","/list?q=a&q=b"); await t("d repeated","/list?d=2024-01-01&d=2024-01-01"); await t("arr=a","/list?arr=a"); await t("arr=1&arr=b","/list?arr=1&arr=b"); await t("csv=1,b","/list?csv=1,b"); await t("X-H=abc","/list",{headers:{"X-H":"abc"}});
await t("中文=abc","/list?"+encodeURIComponent("中文")+"=abc"); await t("Päivä=abc","/list?"+encodeURIComponent("Päivä")+"=abc"); await t("__code=402","/list?__code=402");
await t("unknown with 中文 in body", ...post("/post",{name:"a","中文":1}));
await t("req none","/req"); await t("req q=","/req?q=",{headers:{"X-R":"1"}}); await t("req ok","/req?q=a",{headers:{"X-R":"1"}}); await t("req no header","/req?q=a"); await t("req empty header","/req?q=a",{headers:{"X-R":""}});
await t("item ok","/item/a%2Fb"); await t("item empty","/item/"); await t("item no slash","/item"); await t("item space","/item/%20"); await t("item bad pct","/item/%ZZ"); await t("itemsub empty","/item//sub"); await t("itemsub abc","/item/abc/sub"); await t("itemsub 1","/item/1/sub");
await t("post ok",...post("/post",{name:"a"})); await t("post missing",...post("/post",{})); await t("post []",...post("/post",[])); await t('post "x"',...post("/post","\"x\"")); await t("post null",...post("/post","null")); await t("post false",...post("/post","false")); await t("post 0",...post("/post","0")); await t("post malformed",...post("/post","{")); await t("post none","/post",{method:"POST"}); await t("post no ct","/post",{method:"POST",body:new TextEncoder().encode('{"name":"a"}')}); await t("post text ct",...post("/post",{name:"a"},{"Content-Type":"text/plain"})); await t("post n=1.5",...post("/post",{name:"a",n:1.5})); await t("post n='1'",...post("/post",{name:"a",n:"1"})); await t("post d",...post("/post",{name:"a",d:"x"})); await t("post nested",...post("/post",{name:"a",items:[{}]})); await t("post nested2",...post("/post",{name:"a",items:[{q:1,parent:{}}]})); 
await t("postopt none","/postopt",{method:"POST"}); await t("postopt null",...post("/postopt","null")); await t("postopt []",...post("/postopt",[]));
const F={"Content-Type":"application/x-www-form-urlencoded"}; await t("form ok",...post("/form","name=a&n=1",F)); await t("form n=x",...post("/form","name=a&n=x",F)); await t("form missing",...post("/form","n=1",F)); await t("form name empty",...post("/form","name=&n=1",F)); await t("form items",...post("/form","name=a&items=zzz",F));
{const fd=new FormData(); fd.set("name","a"); await t("multi ok","/multi",{method:"POST",body:fd}); const f2=new FormData(); f2.set("n","x"); await t("multi missing","/multi",{method:"POST",body:f2}); const f3=new FormData(); f3.set("name","a"); f3.set("n","x"); await t("multi n=x","/multi",{method:"POST",body:f3}); const f4=new FormData(); f4.set("name",""); await t("multi name empty","/multi",{method:"POST",body:f4});}
await t("no400 ok",...post("/no400",{name:"a"})); await t("no400 bad",...post("/no400",{})); await t("no400 no key",...post("/no400",{name:"a"},{"X-Api-Key":null}));
await t("csv","/csv",{headers:{Accept:"text/csv"}}); await t("csv 402 accept csv","/csv",{headers:{Accept:"text/csv",Prefer:"code=402"}}); await t("csv 402 accept both","/csv",{headers:{Accept:"text/csv, application/json",Prefer:"code=402"}}); await t("csv accept json","/csv"); await t("bin","/bin",{headers:{Accept:"application/pdf"}});
await t("list 402 accept csv","/list",{headers:{Accept:"text/csv",Prefer:"code=402"}});
await t("badre number",...post("/badre",{a:1})); await t("unev extra",...post("/unev",{zzz:1})); await t("unev prefix",...post("/unev",{t:[1]})); await t("unev depReq",...post("/unev",{a:"1"}));
await t("many violations",...post("/post",{name:"a",items:Array.from({length:300},()=>({}))}));
await t("double slash","//list"); await t("POST on list",...post("/list",{})); await t("OPTIONS preflight","/list",{method:"OPTIONS",headers:{Origin:"http://x","Access-Control-Request-Method":"GET"}});
await server.close(); console.log("closed", process.getActiveResourcesInfo());
