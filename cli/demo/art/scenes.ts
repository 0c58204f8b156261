import { placed } from './produce.ts';

/** The delivery van on a lane, 520 by 260. */
export const van = `<rect width="520" height="260" fill="#e2ecdf"/><circle cx="430" cy="62" r="34" fill="#f3b562"/><path d="M0 150c90-50 200-50 300-14s150 10 220-16v140H0z" fill="#a9c48a"/><path d="M0 186c120-26 260-14 520-10v84H0z" fill="#7fae6c"/><path d="M0 214h520v46H0z" fill="#6d6470"/><path d="M10 237h60M110 237h60M210 237h60M310 237h60M410 237h60" stroke="#fbf5ea" stroke-width="4"/>
<g transform="translate(120 74)"><ellipse cx="140" cy="146" rx="150" ry="8" fill="#00000026"/><path d="M6 20c0-8 6-14 14-14h160v128H6z" fill="#5b2149"/><path d="M180 34h46c10 0 16 4 22 14l22 36c4 6 6 10 6 18v32h-96z" fill="#74306010"/><path d="M180 34h46c10 0 16 4 22 14l22 36c4 6 6 10 6 18v32h-96z" fill="#6d2b58"/><path d="M192 46h30c6 0 10 3 14 9l16 27h-60z" fill="#cfe3e6"/><path d="M6 112h270v22H6z" fill="#3d1431"/><rect x="264" y="102" width="14" height="12" rx="3" fill="#f7d48d"/><rect x="52" y="24" width="94" height="72" rx="10" fill="#fbf5ea"/>${placed('bramble', 68, 26, 64)}
<g><circle cx="60" cy="136" r="24" fill="#2b1f2a"/><circle cx="60" cy="136" r="11" fill="#cfc6c9"/><circle cx="220" cy="136" r="24" fill="#2b1f2a"/><circle cx="220" cy="136" r="11" fill="#cfc6c9"/></g></g>
<g fill="#3f7d4f"><circle cx="44" cy="150" r="24"/><circle cx="76" cy="160" r="17"/><circle cx="478" cy="160" r="22"/></g>`;

/** Where the box goes: the valley with its towns, 640 by 420. */
export const valleyMap = `<rect width="640" height="420" fill="#f2ecd9"/><path d="M0 90c120-40 220 20 320-10s220-70 320-30v-50H0z" fill="#dfe7c9"/><path d="M0 420v-110c90-30 190 20 300 0s220-40 340-10v120z" fill="#e0e8cb"/><path d="M-10 250c90-50 150 20 230-10s90-110 190-110 130 70 250 40" fill="none" stroke="#a8cdd6" stroke-width="16" stroke-linecap="round"/><circle cx="330" cy="214" r="150" fill="#2f6a4a" opacity=".12"/><circle cx="330" cy="214" r="150" fill="none" stroke="#2f6a4a" stroke-width="2" stroke-dasharray="6 7"/>
<g stroke="#d6c7a6" stroke-width="5" fill="none"><path d="M60 340c100-60 170-80 270-126s170-90 250-120"/><path d="M330 214c-20-70-70-120-120-190M330 214c60 60 120 100 220 150"/></g>
<g fill="#5b2149"><circle cx="330" cy="214" r="11"/><circle cx="236" cy="262" r="7"/><circle cx="420" cy="166" r="7"/><circle cx="278" cy="112" r="7"/><circle cx="420" cy="296" r="7"/><circle cx="236" cy="176" r="7"/></g>
<g font-family="sans-serif" font-size="16" fill="#2b1f2a"><text x="348" y="220" font-weight="700">Harrow Bridge</text><text x="178" y="290">Larkmoor</text><text x="434" y="164">Upper Teme</text><text x="292" y="106">St Ebb</text><text x="434" y="306">Quayle</text><text x="154" y="170">Two Streams</text></g>`;

/** Stars out of five, as one drawing 110 by 20. */
export const fiveStars = Array.from(
  { length: 5 },
  (_, i) =>
    `<path transform="translate(${i * 22} 0)" d="M10 1l2.8 5.9 6.4.8-4.7 4.4 1.2 6.4L10 15.4l-5.7 3.1 1.2-6.4L.8 7.7l6.4-.8z" fill="#b4690e"/>`,
).join('');

export const tick =
  '<path d="M3 9l4 4 8-9" fill="none" stroke="currentColor" stroke-width="2.6" stroke-linecap="round" stroke-linejoin="round"/>';
