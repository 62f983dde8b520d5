import { circle, DARK, GLASS, line, PALE, rect, shape, STEEL, times, WHITE, wheels, type Colours } from './shapes.js';

/** Machines of restaurants, shops, hotels and care, on a ground of 400 by 300 that stands at 262. */
export const SERVICE_DRAWINGS = {
  serving: ({ body, shade, accent }: Colours) =>
    rect(150, 60, 12, 180, shade, 6) +
    rect(238, 60, 12, 180, shade, 6) +
    times(3, (tray) => rect(138, 110 + tray * 42, 124, 10, STEEL, 5) + circle(172, 106 + tray * 42, 12, PALE)) +
    times(3, (tray) => rect(200, 94 + tray * 42, 34, 14, accent, 6)) +
    rect(146, 30, 108, 56, body, 18) +
    rect(160, 42, 80, 32, DARK, 12) +
    circle(184, 58, 6, GLASS) +
    circle(216, 58, 6, GLASS) +
    rect(134, 216, 132, 34, body, 14) +
    wheels(252, 10, 158, 242),
  cleaning: ({ body, shade, accent }: Colours) =>
    shape('M120 130 Q122 92 168 90 H246 Q286 92 288 140 V220 H120 Z', body) +
    rect(120, 196, 168, 34, shade, 6) +
    rect(148, 106, 66, 36, DARK, 8) +
    circle(250, 124, 12, accent) +
    line('M284 112 L318 70 H344', STEEL, 9) +
    shape('M96 232 H304 L314 250 H86 Z', DARK) +
    times(9, (at) => line(`M${104 + at * 24} 250 V260`, accent, 6)) +
    wheels(236, 18, 168, 254),
  ticket: ({ body, shade, accent }: Colours) =>
    rect(136, 34, 128, 222, body, 10) +
    rect(150, 50, 100, 110, DARK, 6) +
    times(9, (at) => rect(158 + (at % 3) * 30, 58 + Math.floor(at / 3) * 32, 24, 24, at % 4 === 0 ? accent : PALE, 4)) +
    rect(150, 174, 46, 12, DARK, 4) +
    rect(206, 170, 44, 26, shade, 4) +
    rect(166, 206, 68, 22, DARK, 5) +
    rect(178, 212, 44, 22, WHITE) +
    rect(126, 252, 148, 10, shade, 4),
  payment: ({ body, shade, accent }: Colours) =>
    rect(186, 130, 28, 110, shade) +
    shape('M128 60 Q128 44 144 44 H256 Q272 44 272 60 V138 Q272 152 256 152 H144 Q128 152 128 138 Z', body) +
    rect(142, 58, 116, 80, DARK, 6) +
    rect(152, 70, 62, 10, GLASS, 4) +
    rect(152, 90, 96, 10, PALE, 4) +
    rect(152, 110, 44, 16, accent, 6) +
    rect(232, 162, 60, 40, body, 8) +
    rect(242, 172, 40, 8, DARK, 3) +
    circle(252, 190, 5, accent) +
    rect(108, 162, 60, 40, body, 8) +
    rect(120, 174, 36, 16, DARK, 3) +
    rect(140, 240, 120, 18, shade, 8),
  checkin: ({ body, shade, accent }: Colours) =>
    shape('M150 44 H250 L262 150 H138 Z', body) +
    shape('M160 56 H240 L248 138 H152 Z', DARK) +
    circle(200, 84, 16, GLASS) +
    shape('M172 124 Q200 96 228 124 Z', GLASS) +
    circle(200, 49, 3, accent) +
    rect(158, 150, 84, 96, shade, 4) +
    rect(172, 168, 56, 10, DARK, 4) +
    rect(178, 172, 44, 18, accent, 3) +
    rect(172, 206, 56, 20, PALE, 4) +
    rect(134, 244, 132, 16, body, 6),
  oven: ({ body, shade, accent }: Colours) =>
    rect(112, 52, 176, 190, body, 10) +
    rect(124, 66, 118, 158, shade, 6) +
    rect(132, 76, 92, 138, DARK, 6) +
    times(
      6,
      (at) => rect(140, 88 + at * 20, 76, 4, STEEL) + rect(146, 82 + at * 20, 64, 6, at % 2 ? accent : '#c98a4b', 3),
    ) +
    rect(232, 100, 8, 84, STEEL, 4) +
    rect(252, 70, 28, 46, DARK, 4) +
    rect(256, 76, 20, 14, GLASS, 2) +
    times(3, (at) => circle(266, 138 + at * 26, 9, at === 0 ? accent : STEEL)) +
    rect(126, 242, 14, 18, DARK) +
    rect(260, 242, 14, 18, DARK),
  drinks: ({ body, shade, accent }: Colours) =>
    rect(70, 40, 120, 216, shade, 6) +
    rect(78, 48, 104, 200, PALE, 4) +
    times(4, (row) => rect(80, 92 + row * 50, 100, 6, STEEL)) +
    times(16, (at) =>
      rect(86 + (at % 4) * 24, 64 + Math.floor(at / 4) * 50, 16, 28, [accent, GLASS, '#e0a03c', body][at % 4]!, 5),
    ) +
    rect(226, 196, 100, 50, body, 10) +
    wheels(250, 10, 246, 306) +
    line('M276 196 V130 L236 92 L204 112', STEEL, 14) +
    circle(276, 130, 12, DARK) +
    circle(236, 92, 12, DARK) +
    rect(190, 104, 18, 26, accent, 5),
  fuel: ({ body, shade, accent }: Colours) =>
    rect(78, 70, 96, 186, body, 8) +
    rect(92, 86, 68, 42, DARK, 5) +
    rect(100, 94, 52, 10, GLASS, 3) +
    rect(92, 142, 68, 14, accent, 4) +
    line('M174 110 Q214 112 206 168 T182 220', DARK, 7) +
    rect(196, 88, 18, 34, shade, 5) +
    rect(226, 110, 120, 92, DARK, 12) +
    rect(234, 118, 104, 76, PALE, 5) +
    rect(242, 126, 42, 30, GLASS, 3) +
    rect(290, 126, 40, 30, GLASS, 3) +
    rect(242, 166, 50, 20, accent, 6) +
    rect(298, 166, 32, 20, STEEL, 6) +
    line('M286 202 V250 M250 256 H322', shade, 10),
  watch: ({ body, shade, accent }: Colours) =>
    rect(60, 176, 220, 30, PALE, 12) +
    rect(60, 200, 220, 14, shade, 4) +
    rect(52, 130, 12, 126, STEEL, 4) +
    rect(276, 160, 12, 96, STEEL, 4) +
    rect(70, 158, 58, 24, WHITE, 10) +
    shape('M128 180 Q200 140 276 178 V196 H128 Z', accent) +
    circle(102, 152, 16, '#e8c39e') +
    rect(300, 60, 48, 34, body, 10) +
    circle(324, 77, 10, DARK) +
    circle(324, 77, 4, GLASS) +
    line('M290 92 Q262 110 250 142 M296 100 Q276 118 268 150', GLASS, 5),
  thermometer: ({ body, shade, accent }: Colours) =>
    rect(60, 56, 120, 200, STEEL, 8) +
    rect(68, 64, 104, 90, PALE, 5) +
    rect(68, 162, 104, 86, PALE, 5) +
    rect(160, 88, 6, 44, DARK, 3) +
    rect(160, 186, 6, 40, DARK, 3) +
    rect(88, 84, 40, 40, body, 10) +
    line('M108 92 V108', accent, 6) +
    circle(108, 112, 7, accent) +
    rect(220, 96, 120, 120, DARK, 10) +
    rect(228, 104, 104, 104, WHITE, 4) +
    line('M236 188 L256 160 L274 176 L296 134 L324 150', accent, 5) +
    line('M236 124 H324', shade, 2) +
    line('M190 92 Q206 80 214 92 M184 80 Q206 58 222 80', body, 5),
  suit: ({ body, shade, accent }: Colours) =>
    circle(200, 62, 24, '#e8c39e') +
    shape('M160 96 Q200 80 240 96 L248 176 H152 Z', PALE) +
    line('M168 100 L162 170 M232 100 L238 170', body, 12) +
    rect(150, 160, 100, 24, shade, 10) +
    rect(178, 112, 44, 56, body, 10) +
    circle(200, 140, 10, accent) +
    line('M172 184 L166 250 M228 184 L234 250', '#4a6378', 24) +
    line('M158 176 L150 222 M242 176 L250 222', accent, 9) +
    rect(138, 216, 36, 14, body, 6) +
    rect(226, 216, 36, 14, body, 6) +
    line('M160 104 L126 168 M240 104 L274 168', PALE, 20),
} as const;
