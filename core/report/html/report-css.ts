/** How the report looks on a screen and on paper. Colours and sizes are the tokens'. */
export const reportCss = `
*{box-sizing:border-box}
html{font:15px/1.55 var(--wm-font);color:var(--wm-text);background:var(--wm-bg);-webkit-text-size-adjust:100%}
body{margin:0 auto;max-width:1288px;padding:28px 28px 64px;overflow-wrap:break-word}
a{color:var(--wm-accent);text-decoration-thickness:1px;text-underline-offset:2px}
svg a{text-decoration:none}
:focus-visible{outline:2px solid var(--wm-focus);outline-offset:2px;border-radius:3px}
h1{font-size:28px;line-height:1.2;margin:4px 0 12px;letter-spacing:-.01em;text-wrap:balance}
h2{font-size:20px;line-height:1.3;margin:48px 0 14px;padding-top:14px;border-top:1px solid var(--wm-line)}
h3{font-size:16px;margin:26px 0 6px}
h4{font-size:14.5px;margin:0;font-weight:600}
p{margin:0 0 10px;max-width:72ch}
.over{color:var(--wm-muted);font-size:13px;margin:0}
.lead{text-wrap:pretty;font-size:17px;line-height:1.5;max-width:70ch}
.facts{color:var(--wm-muted);font-size:13px;margin:2px 0 8px;max-width:none}
.good{color:var(--wm-good)}.mid{color:var(--wm-mid)}.bad{color:var(--wm-bad)}
.mark{vertical-align:-4px;flex:none}
.strip{display:flex;flex-wrap:wrap;gap:20px 36px;align-items:center;margin:22px 0 8px;padding:0;list-style:none}
.strip li{min-width:0;overflow-wrap:anywhere}
.strip b{display:block;font-size:19px;line-height:1.3;font-variant-numeric:tabular-nums}
.strip small{color:var(--wm-muted);font-size:13px}
.head{display:grid;grid-template-columns:minmax(0,3fr) minmax(0,2fr);gap:0 56px}
.head .lead{margin-top:0}
.top3{margin:6px 0 0;padding-left:22px;max-width:72ch}
.top3 li{margin:3px 0}
.top3 b{font-variant-numeric:tabular-nums;color:var(--wm-good);margin-left:6px;white-space:nowrap}
nav a{text-decoration:none}nav a:hover{text-decoration:underline}
nav ul{display:flex;flex-wrap:wrap;gap:4px 18px;list-style:none;padding:0;margin:22px 0 0;font-size:13px}
.scroll{overflow-x:auto;max-width:100%}
.map .sheet{display:grid;position:relative}
.map svg{display:block;height:auto;grid-area:1/1;align-self:start;justify-self:start;max-width:none}
.map svg[role]{width:100%}
.map .names{position:sticky;left:0}
.map .heads{position:sticky;top:0;width:100%}
.natural svg{display:block;max-width:none}
.timeline,.narrow,.slice{display:none}
.timeline svg,.narrow svg,.wide svg{display:block;width:100%;height:auto}
.two{display:grid;grid-template-columns:minmax(0,1fr) minmax(0,1fr);gap:8px 44px}
.two h3{margin-top:0}
.two>*{min-width:0}
.scroll+.two{margin-top:26px}
table{border-collapse:collapse;width:100%;font-size:13.5px;line-height:1.45}
caption{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
th,td{text-align:left;vertical-align:top;padding:7px 14px 7px 0;border-bottom:1px solid var(--wm-line);font-weight:400}
thead th{color:var(--wm-muted);font-size:12.5px}
.num{text-align:right;padding-right:24px;font-variant-numeric:tabular-nums;white-space:nowrap}
.item{display:block;margin-bottom:4px}
details{margin:14px 0}
summary{cursor:pointer;color:var(--wm-accent);font-size:14px}
details .facts{margin-left:8px}
.place{border-top:1px solid var(--wm-line);padding-top:4px;margin-top:22px}
.place h3{margin-top:10px}
.ref{color:var(--wm-muted);font-weight:400;font-variant-numeric:tabular-nums;margin-right:4px}
.finding{margin:14px 0 18px;padding-left:14px;border-left:3px solid var(--wm-line)}
.finding .mark{margin-right:4px}
.finding:has(figure){display:grid;grid-template-columns:minmax(0,1fr) minmax(0,420px);gap:0 28px}
.finding figure{margin-top:0}
.quiet{border-top:1px solid var(--wm-line);padding-top:12px;margin-top:22px}
.anchor{display:inline-block;text-decoration:none;color:var(--wm-muted)}
.plain{list-style:none;padding:0;margin:0}
#owners table{table-layout:fixed}
#owners th:first-child{width:48%}#owners th:nth-child(2){width:24%}
.way,.way ol{list-style:none;margin:0;padding:0}
.way{margin:12px 0 18px}
.way li{position:relative;padding:0 0 0 20px}
.way p{position:relative;max-width:none;margin:0;padding:3px 0}
.way p:has(+ol)::after{content:"";position:absolute;left:-15px;top:14px;bottom:0;border-left:1px solid var(--wm-edge)}
.way p::before{content:"";position:absolute;left:-19px;top:10px;width:9px;height:9px;border-radius:50%;border:2px solid var(--wm-edge);background:var(--wm-bg);z-index:1}
.way>li:not(:last-child)::after{content:"";position:absolute;left:5px;top:14px;bottom:-14px;border-left:1px solid var(--wm-edge)}
.way li li::before{content:"";position:absolute;left:-15px;top:-6px;width:14px;height:21px;border:solid var(--wm-edge);border-width:0 0 1px 1px;border-bottom-left-radius:7px}
.way li li:not(:last-child)::after{content:"";position:absolute;left:-15px;top:-6px;bottom:-6px;border-left:1px solid var(--wm-edge)}
.way b{font-weight:600;margin-right:4px}
.way .facts{display:inline-block;margin:0;overflow-wrap:anywhere}
.starts{max-width:none}
.if{font-size:12.5px;color:var(--wm-muted);background:var(--wm-raised);border:1px solid var(--wm-line);border-radius:9px;padding:0 7px;margin-right:3px}
.lacks{list-style:disc;margin:0 0 18px;padding-left:18px;max-width:72ch}
.stages{list-style:none;margin:14px 0 0;padding:0;display:grid;grid-template-columns:repeat(auto-fill,minmax(min(100%,330px),1fr));gap:18px 36px}
.stages>li{border-top:1px solid var(--wm-line);padding-top:8px;min-width:0}
.stages h4 span{font-weight:400;font-size:13px;margin-left:6px}
.stages .lacks{margin:6px 0 0;font-size:13.5px;line-height:1.45}
.stages .lacks li{margin:4px 0}
.stages .facts{white-space:nowrap}
.gate{margin:4px 0}.gate a{color:inherit}
:target{scroll-margin-top:16px}
.finding:target,.place:target>h3{border-color:var(--wm-accent);background:var(--wm-accent-bg)}
figure{margin:10px 0}
.shot img{display:block;width:100%;max-width:560px;height:auto;border:1px solid var(--wm-line);border-radius:6px;background:var(--wm-raised)}
figcaption{font-size:12.5px;color:var(--wm-muted);margin-top:4px}
.close{display:none}
.shot:target{position:fixed;inset:0;z-index:9;margin:0;padding:16px;background:var(--wm-bg);overflow:auto}
.shot:target img{max-width:none;width:auto;min-width:min(100%,900px);margin:auto}
.shot:target .close{display:inline;margin-left:12px}
footer{margin-top:56px;color:var(--wm-muted);font-size:13px}
@media (max-width:1000px){.two{grid-template-columns:minmax(0,1fr)}}
@media (max-width:760px){
body{padding:16px 12px 40px}
h1{font-size:23px}.lead{font-size:16px}
.map{display:none}.timeline{display:block;max-width:390px}
.wide{display:none}.narrow{display:block;max-width:460px}
.two,.head,.finding:has(figure){grid-template-columns:minmax(0,1fr)}
.strip{gap:14px 24px}
}
@media (max-width:420px){th,td{padding-right:10px}}
`;

/** The sheet a report is made for: across, as the map is. */
export const sheetCss =
  '@page{size:A4 landscape;margin:13mm 13mm 15mm;@bottom-right{content:counter(page) " / " counter(pages);font:8pt Arial,Helvetica,sans-serif;color:#5a626b}}';

export const printCss = `
@media print{
html{font-size:10pt}
body{padding:0;max-width:none}
nav{display:none}
.anchor,.close,.map .names,.map .heads{display:none}
.map.scroll{position:absolute;width:0;height:0;overflow:hidden}
.slice{display:block;width:100%;height:auto;margin:4mm 0 5mm}
h1{font-size:20pt;margin:0 0 6pt}
.lead{font-size:10.5pt;line-height:1.45;margin-bottom:4pt}
.strip{margin:6pt 0 0}.strip svg{width:60px;height:60px}.strip b{font-size:13pt}.strip small{font-size:9pt}
h2{font-size:14pt;margin:18pt 0 8pt;padding-top:6pt;break-after:avoid}
#map>h2{position:absolute;clip-path:inset(50%)}
h3,h4,summary,.place>.facts,.two .facts{break-after:avoid}
header,.finding,figure,tr,.strip,.top3,svg,.gate,.way p,.lacks li,.stages>li{break-inside:avoid}
#map>details,#flow>details{display:none}
.timeline,.narrow{display:none}.wide{display:block}
.natural svg{width:auto;height:auto;max-width:100%;max-height:165mm}
.scroll{overflow:visible}
.two{grid-template-columns:repeat(auto-fit,minmax(min(100%,420px),1fr));break-inside:avoid}
.two .wide svg{max-width:560px}
table{font-size:9pt}td .facts,th .facts{font-size:inherit}
details::details-content{content-visibility:visible;block-size:auto}
summary{list-style:none;color:inherit;font-weight:600;margin-top:8pt}
summary::-webkit-details-marker{display:none}
th,td{padding-block:4px;overflow-wrap:break-word}
.long{overflow-wrap:anywhere}
thead{display:table-header-group}
tbody tr:first-child,tbody tr:last-child{break-before:avoid}
tbody tr:first-child{break-after:avoid}
.shot img{max-width:120mm}
a{color:inherit;text-decoration:none}
footer{margin-top:16pt}
}
`;
