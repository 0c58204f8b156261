import { crate, fullLoad } from './crate.ts';
import { placed } from './produce.ts';

/** The home page's picture, served as a file of its own: 1200 by 900. */
export function heroPicture(): string {
  const rows = Array.from({ length: 9 }, (_, i) => {
    const y = 470 + i * 15;
    return `<path d="M0 ${y}c200 ${-16 + i * 2} 420 ${10 - i} 620 ${i * 1.4}s380 ${-8 + i} 580 ${-6 + i}" fill="none" stroke="#4c8550" stroke-width="${2 + i * 0.5}" opacity=".5"/>`;
  }).join('');
  const trees = [
    [90, 392, 30],
    [140, 398, 22],
    [1010, 372, 34],
    [1068, 384, 26],
    [1120, 376, 38],
    [330, 404, 18],
  ]
    .map(
      ([x = 0, y = 0, r = 0]) =>
        `<rect x="${x - 3}" y="${y + r * 0.5}" width="6" height="${r * 1.1}" fill="#6b4a2f"/><circle cx="${x}" cy="${y}" r="${r}" fill="#3f7d4f"/><circle cx="${x - r * 0.3}" cy="${y - r * 0.25}" r="${r * 0.6}" fill="#5b9a5b"/>`,
    )
    .join('');
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1200 900" width="1200" height="900">
<defs><linearGradient id="sky" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="#f6d9b8"/><stop offset=".55" stop-color="#fbeede"/><stop offset="1" stop-color="#f4efd9"/></linearGradient><linearGradient id="wood" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="#8b5a3a"/><stop offset="1" stop-color="#6b4129"/></linearGradient></defs>
<rect width="1200" height="900" fill="url(#sky)"/><circle cx="890" cy="210" r="86" fill="#f3b562"/><circle cx="890" cy="210" r="120" fill="#f3b562" opacity=".18"/>
<g fill="#fff8ec" opacity=".9"><path d="M180 170c10-30 50-34 66-10 18-14 50-4 50 18 20 0 24 26 4 28H176c-24 0-20-34 4-36z"/><path d="M640 110c8-22 38-26 50-8 14-10 38-2 38 14 16 0 18 20 4 22H636c-18 0-14-26 4-28z"/></g>
<path d="M0 400c150-80 320-90 480-30s290 40 420-20 220-40 300-10v300H0z" fill="#a9c48a"/><path d="M0 440c200-60 330-40 520-10s420-30 680-40v300H0z" fill="#7fae6c"/><path d="M0 470c240-30 460-6 660-6s360-30 540-24v300H0z" fill="#5f9a5d"/>${rows}${trees}
<g transform="translate(690 318)"><path d="M0 60h120v70H0z" fill="#fbf1e2"/><path d="M-12 64 60 8l72 56z" fill="#8c3b4a"/><path d="M44 88h30v42H44z" fill="#5b2149"/><path d="M12 78h20v20H12zM88 78h20v20H88z" fill="#bcd6da"/><path d="M88 4h16v34l-16-12z" fill="#7a3340"/><path d="M120 84h70v46h-70z" fill="#d9b58a"/><path d="M116 86l40-26 40 26z" fill="#6f4a33"/></g>
<g fill="none" stroke="#5b4a3d" stroke-width="3" stroke-linecap="round"><path d="M480 200c8-10 16-10 22 0 6-10 14-10 22 0M540 236c6-8 12-8 17 0 5-8 11-8 17 0"/></g>
<rect y="690" width="1200" height="210" fill="url(#wood)"/><rect y="690" width="1200" height="14" fill="#a9714b"/><path d="M0 760h1200M0 826h1200" stroke="#5a3521" stroke-width="3" opacity=".5"/><path d="M160 704v56M520 760v66M840 704v56M1010 826v74M300 826v74" stroke="#5a3521" stroke-width="3" opacity=".4"/>
<g transform="translate(270 176) scale(1.68)">${crate(fullLoad)}</g>
${placed('beet', 66, 590, 190, -14)}${placed('pear', 204, 610, 130, 10)}${placed('mushroom', 900, 620, 120, 6)}${placed('eggs', 970, 560, 210, 0)}${placed('radish', 1066, 680, 110, 60)}${placed('apple', 236, 726, 110, 0)}${placed('carrot', 880, 700, 150, 96)}
</svg>`;
}
