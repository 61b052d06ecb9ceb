import { chromium } from "playwright-core"; import { createServer } from "node:http"; import { readFileSync, existsSync, statSync } from "node:fs"; import { join, extname } from "node:path";
const [path, sel, prefix, ...rest]=process.argv.slice(2); const dist="dist";
const T={".html":"text/html",".js":"text/javascript",".css":"text/css",".json":"application/json",".svg":"image/svg+xml",".woff2":"font/woff2",".png":"image/png",".csv":"text/csv"};
const s=createServer((q,r)=>{let p=decodeURI(new URL(q.url,"http://x").pathname); let f=join(dist,p); if(existsSync(f)&&statSync(f).isDirectory())f=join(f,"index.html"); if(!existsSync(f))f+=".html"; if(!existsSync(f)){r.writeHead(404).end();return} r.writeHead(200,{"Content-Type":T[extname(f)]??"application/octet-stream"}).end(readFileSync(f))});
await new Promise(d=>s.listen(0,"127.0.0.1",d)); const url=`http://127.0.0.1:${s.address().port}`;
const b=await chromium.launch({executablePath:"/usr/bin/chromium",args:["--no-sandbox","--disable-quic","--disable-background-networking"]});
for(const [w,h,c] of [[1280,800,"light"],[390,844,"dark"]]){const page=await b.newPage({viewport:{width:w,height:h},colorScheme:c}); page.on("pageerror",e=>console.log("PAGEERROR",e.message));
await page.goto(url+path,{waitUntil:"networkidle"}); await page.locator(sel).nth(Number(rest[0]??3)).click(); await page.locator("dialog blockquote").first().waitFor(); await page.waitForTimeout(400);
await page.screenshot({path:`${prefix}-${w}.png`}); await page.close();}
await b.close(); s.close(); s.closeAllConnections();
