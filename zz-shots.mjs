import { chromium } from 'playwright-core';
const url='http://localhost:3110';
const hit=async(q)=>(await (await fetch(`${url}/api/v1/catalog/search?q=${encodeURIComponent(q)}`)).json()).hits[0];
const h=await hit('はいぜん'); const l=await (await fetch(`${url}/api/v1/catalog/listings/${h.id}`)).json();
const o=await hit('AGV');
const b=await chromium.launch({executablePath:'/usr/bin/chromium',args:['--no-sandbox','--disable-dev-shm-usage']});
const paths={home:'/',search:'/search?q=はいぜん',listing:`/listings/${h.id}`,maker:`/makers/${l.maker.id}`,estimate:`/estimate?listing=${h.id}&staff=12&hours=100&wage=1200`,statistics:'/statistics',integrity:'/integrity',opendata:'/open-data',verify:`/verify/${h.id}`,asof:'/as-of?date=2026-11-24',compare:`/compare?ids=${h.id},${o.id}`};
const only=process.argv.slice(2);
for(const w of [360,1280]){const c=await b.newContext({viewport:{width:w,height:800},locale:'ja-JP'});const p=await c.newPage();p.on('console',m=>m.type()==='error'&&console.log(m.text()));p.on('pageerror',e=>console.log(e.message));
for(const [n,path] of Object.entries(paths)){if(only.length&&!only.includes(n))continue;await p.goto(url+path);await p.waitForLoadState('networkidle');await p.evaluate(async()=>{for(let y=0;y<document.body.scrollHeight;y+=600){scrollTo(0,y);await new Promise(r=>setTimeout(r,60));}scrollTo(0,0)});await p.waitForTimeout(300);
 const wide=await p.evaluate('document.documentElement.scrollWidth>innerWidth');if(wide)console.log(w,n,'too wide');
 await p.screenshot({path:`/tmp/catalog-web/${n}-${w}.png`,fullPage:true});}}
await b.close();
