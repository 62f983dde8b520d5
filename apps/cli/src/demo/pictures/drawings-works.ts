import { circle, DARK, GLASS, line, PALE, rect, shape, STEEL, times, WHITE, wheels, type Colours } from './shapes.js';

/** Machines of printers. */
export const PRINT_DRAWINGS = {
  sheetInspection: ({ body, shade, accent }: Colours) =>
    rect(50, 180, 300, 18, STEEL, 6) +
    times(7, (at) => circle(70 + at * 44, 206, 10, shade)) +
    shape('M84 172 H206 L196 180 H74 Z', WHITE) +
    rect(96, 170, 60, 5, accent) +
    rect(150, 52, 100, 78, body, 8) +
    rect(176, 66, 48, 26, DARK, 5) +
    shape('M184 130 H216 L238 178 H162 Z', '#ffe9a8') +
    rect(186, 122, 28, 12, DARK, 3) +
    rect(270, 72, 74, 60, DARK, 6) +
    rect(276, 78, 62, 48, GLASS, 3) +
    circle(320, 104, 10, accent) +
    line('M80 216 V258 M320 216 V258', shade, 12),
  pile: ({ body, shade, accent }: Colours) =>
    rect(96, 40, 20, 216, body, 4) +
    rect(284, 40, 20, 216, body, 4) +
    rect(96, 40, 208, 18, shade, 4) +
    rect(110, 216, 180, 12, DARK, 3) +
    times(12, (at) => rect(132 + (at % 2) * 3, 206 - at * 9, 136, 7, at % 3 ? WHITE : PALE)) +
    rect(124, 228, 26, 20, '#b98a55') +
    rect(250, 228, 26, 20, '#b98a55') +
    rect(150, 62, 100, 16, accent, 5) +
    rect(314, 110, 36, 60, shade, 5) +
    rect(320, 116, 24, 20, GLASS, 3) +
    rect(84, 252, 232, 8, DARK),
  ink: ({ body, shade, accent }: Colours) =>
    rect(70, 44, 260, 78, shade, 8) +
    times(6, (at) =>
      rect(84 + at * 40, 54, 30, 58, ['#1d1d1d', '#00a0c6', '#d6006d', '#f2cf00', accent, '#5b8f3a'][at]!, 6),
    ) +
    times(6, (at) => line(`M${99 + at * 40} 112 V132`, STEEL, 6)) +
    rect(186, 132, 28, 16, DARK, 3) +
    line('M200 148 V170', accent, 5) +
    rect(170, 168, 60, 44, STEEL, 4) +
    rect(170, 182, 60, 14, accent) +
    rect(136, 212, 128, 18, body, 5) +
    rect(150, 230, 100, 28, DARK, 5) +
    rect(176, 236, 48, 14, '#a6e3b0', 3) +
    rect(70, 122, 14, 136, body) +
    rect(316, 122, 14, 136, body),
  collator: ({ body, shade, accent }: Colours) =>
    rect(96, 36, 150, 206, body, 8) +
    times(7, (at) => rect(84, 56 + at * 25, 120, 6, STEEL) + rect(74, 50 + at * 25, 96, 6, at % 2 ? WHITE : PALE)) +
    rect(212, 52, 24, 176, shade, 5) +
    times(7, (at) => circle(224, 66 + at * 24, 5, accent)) +
    shape('M246 196 H334 L346 216 H246 Z', shade) +
    times(4, (at) => rect(268, 190 - at * 6, 60, 4, WHITE)) +
    rect(256, 92, 70, 46, DARK, 6) +
    rect(262, 98, 58, 34, GLASS, 3) +
    rect(100, 242, 142, 16, DARK, 4),
  foil: ({ body, shade, accent }: Colours) =>
    rect(56, 150, 288, 84, body, 8) +
    rect(56, 206, 288, 28, shade, 4) +
    rect(126, 70, 150, 84, shade, 10) +
    circle(166, 112, 26, accent) +
    circle(166, 112, 8, DARK) +
    circle(236, 112, 20, '#e3c565') +
    circle(236, 112, 7, DARK) +
    line('M166 138 L200 150 L236 132', '#e3c565', 4) +
    rect(30, 160, 60, 8, WHITE) +
    rect(310, 160, 64, 8, WHITE) +
    rect(322, 158, 34, 6, '#e3c565') +
    rect(286, 92, 56, 42, DARK, 5) +
    rect(291, 97, 46, 32, GLASS, 3) +
    rect(76, 234, 30, 24, DARK) +
    rect(294, 234, 30, 24, DARK),
  proof: ({ body, shade, accent }: Colours) =>
    rect(64, 92, 272, 66, body, 12) +
    rect(76, 104, 180, 30, DARK, 6) +
    rect(270, 104, 52, 34, shade, 6) +
    rect(276, 110, 40, 22, GLASS, 3) +
    rect(104, 106, 40, 26, accent, 4) +
    shape('M88 158 H244 L262 236 H70 Z', WHITE) +
    times(8, (at) =>
      rect(
        98 + at * 18,
        172,
        14,
        20,
        ['#00a0c6', '#d6006d', '#f2cf00', '#1d1d1d', accent, '#5b8f3a', '#8a4fb0', '#e07a2f'][at]!,
      ),
    ) +
    rect(96, 202, 130, 20, PALE) +
    line('M84 158 V256 M316 158 V256 M66 256 H334', shade, 10),
} as const;

/** Machines of factories, warehouses, laboratories and sorting plants. */
export const FACTORY_DRAWINGS = {
  agv: ({ body, shade, accent }: Colours) =>
    rect(84, 186, 232, 50, body, 14) +
    rect(84, 212, 232, 24, shade, 8) +
    rect(300, 198, 20, 12, accent, 4) +
    circle(112, 200, 6, accent) +
    rect(120, 176, 160, 12, DARK, 3) +
    rect(130, 104, 66, 72, '#c99a63', 2) +
    rect(202, 124, 66, 52, '#d8ad78', 2) +
    rect(158, 104, 10, 72, '#e8c89c') +
    rect(230, 124, 10, 52, '#e8c89c') +
    wheels(240, 16, 124, 276) +
    circle(200, 240, 8, DARK),
  machining: ({ body, shade, accent }: Colours) =>
    rect(70, 40, 262, 206, body, 10) +
    rect(70, 206, 262, 40, shade, 6) +
    rect(96, 64, 140, 130, DARK, 8) +
    rect(150, 64, 34, 50, STEEL) +
    shape('M158 114 H176 L170 140 H164 Z', PALE) +
    circle(166, 164, 22, accent) +
    rect(128, 182, 78, 12, STEEL) +
    rect(254, 70, 58, 86, shade, 6) +
    rect(261, 78, 44, 34, GLASS, 3) +
    times(6, (at) => circle(268 + (at % 3) * 15, 126 + Math.floor(at / 3) * 15, 4, WHITE)) +
    rect(318, 34, 8, 14, '#5fbf6a') +
    rect(84, 246, 34, 14, DARK) +
    rect(284, 246, 34, 14, DARK),
  warehouse: ({ body, shade, accent }: Colours) =>
    times(4, (at) => rect(56 + at * 62, 36, 8, 222, shade)) +
    rect(304, 36, 8, 222, shade) +
    times(5, (row) => rect(56, 74 + row * 44, 190, 6, STEEL)) +
    times(15, (at) =>
      at % 7 === 3
        ? ''
        : rect(70 + (at % 3) * 62, 46 + Math.floor(at / 3) * 44, 42, 28, at % 4 ? '#c99a63' : accent, 3),
    ) +
    rect(268, 30, 14, 228, body) +
    rect(250, 126, 72, 14, body, 4) +
    rect(256, 98, 46, 28, accent, 3) +
    rect(240, 250, 90, 10, DARK, 4),
  sorting: ({ body, shade, accent }: Colours) =>
    rect(36, 170, 328, 20, DARK, 10) +
    times(8, (at) => circle(52 + at * 42, 180, 7, STEEL)) +
    times(4, (at) => rect(60 + at * 82, 138 - (at % 2) * 8, 42, 32 + (at % 2) * 8, at === 1 ? accent : '#c99a63', 3)) +
    rect(168, 46, 22, 124, body) +
    rect(216, 46, 22, 124, body) +
    rect(160, 38, 86, 28, body, 6) +
    circle(203, 66, 10, GLASS) +
    shape('M198 74 H208 L224 136 H182 Z', '#fbd7d7') +
    shape('M280 192 L330 236 H366 L316 192 Z', shade) +
    line('M70 190 V256 M320 190 V256 M200 190 V256', shade, 10),
  labeler: ({ body, shade, accent }: Colours) =>
    rect(40, 196, 320, 18, DARK, 9) +
    times(4, (at) => rect(56 + at * 84, 146, 34, 50, PALE, 6) + rect(64 + at * 84, 134, 18, 14, STEEL, 3)) +
    times(2, (at) => rect(224 + at * 84, 160, 34, 20, accent)) +
    rect(176, 96, 26, 100, shade) +
    rect(150, 40, 120, 66, body, 8) +
    circle(182, 72, 22, WHITE) +
    circle(182, 72, 8, DARK) +
    circle(240, 72, 15, shade) +
    line('M198 88 L208 158', WHITE, 5) +
    rect(200, 152, 18, 30, STEEL, 4) +
    line('M70 214 V256 M330 214 V256', shade, 10),
  boxes: ({ body, shade, accent }: Colours) =>
    rect(60, 60, 150, 186, body, 8) +
    rect(78, 78, 114, 74, GLASS, 5) +
    times(6, (at) => line(`M${92 + at * 14} 92 L${100 + at * 14} 140`, '#c99a63', 7)) +
    rect(78, 168, 48, 34, DARK, 4) +
    circle(156, 184, 11, accent) +
    rect(204, 200, 150, 14, DARK, 7) +
    shape('M236 148 H300 V200 H236 Z', '#d8ad78') +
    shape('M236 148 L222 130 H286 L300 148 Z M300 148 L318 130 H330 L318 148 Z', '#c99a63') +
    rect(262, 148, 12, 52, '#efd9b8') +
    line('M330 214 V256 M250 214 V256', shade, 10) +
    rect(72, 246, 26, 12, DARK) +
    rect(172, 246, 26, 12, DARK),
  plastics: ({ body, shade, accent }: Colours) =>
    shape('M46 150 L220 110 V132 L46 172 Z', DARK) +
    times(9, (at) => rect(60 + at * 18, 138 - at * 4.2, 10, 9, [accent, WHITE, '#5b8f3a', '#e0a03c'][at % 4]!, 2)) +
    rect(150, 40, 90, 56, body, 8) +
    shape('M172 96 H218 L206 116 H184 Z', '#fbd7d7') +
    rect(252, 130, 14, 60, shade) +
    shape('M232 118 Q280 120 270 190', 'none') +
    line('M230 122 Q262 130 262 180 M230 122 Q316 120 322 180', accent, 4) +
    shape('M228 184 H292 L284 250 H236 Z', shade) +
    shape('M300 184 H362 L354 250 H308 Z', body) +
    line('M80 164 V256 M190 138 V256', STEEL, 12),
  analyser: ({ body, shade, accent }: Colours) =>
    rect(70, 70, 170, 170, body, 12) +
    rect(88, 88, 92, 60, DARK, 6) +
    line('M96 136 L112 118 L124 126 L142 98 L156 130 L172 112', '#a6e3b0', 4) +
    rect(192, 96, 32, 10, shade, 4) +
    circle(208, 126, 9, accent) +
    rect(88, 164, 134, 58, shade, 6) +
    times(6, (at) => rect(98 + at * 20, 176, 12, 40, at % 2 ? GLASS : accent, 5)) +
    circle(302, 200, 46, STEEL) +
    times(8, (at) =>
      circle(
        302 + 32 * Math.cos((at * Math.PI) / 4),
        200 + 32 * Math.sin((at * Math.PI) / 4),
        8,
        at % 3 ? GLASS : accent,
      ),
    ) +
    line('M302 200 V130 H256', DARK, 8) +
    rect(64, 240, 284, 14, DARK, 4),
  balancer: ({ body, shade, accent }: Colours) =>
    rect(92, 60, 26, 190, body, 4) +
    rect(64, 246, 84, 14, DARK, 4) +
    line('M104 66 L206 54 L284 92', shade, 16) +
    circle(104, 66, 16, accent) +
    circle(206, 54, 13, accent) +
    line('M284 92 V150', STEEL, 6) +
    rect(262, 148, 44, 20, DARK, 6) +
    line('M262 158 H240', DARK, 7) +
    rect(252, 170, 64, 52, STEEL, 5) +
    circle(284, 196, 15, PALE) +
    rect(120, 130, 34, 44, shade, 5),
} as const;

/** Machines and instruments of building sites. */
export const SITE_DRAWINGS = {
  station: ({ body, shade, accent }: Colours) =>
    line('M200 158 L136 256 M200 158 L264 256 M200 158 V250', '#c9a24b', 12) +
    rect(172, 146, 56, 16, DARK, 4) +
    rect(166, 62, 18, 84, body, 6) +
    rect(216, 62, 18, 84, body, 6) +
    rect(172, 44, 56, 16, shade, 6) +
    circle(200, 98, 26, DARK) +
    circle(200, 98, 15, GLASS) +
    circle(206, 92, 5, WHITE) +
    rect(180, 130, 40, 18, accent, 4) +
    line('M226 98 H372', '#e25b5b', 2),
  scanner: ({ body, shade, accent }: Colours) =>
    line('M200 170 L140 256 M200 170 L260 256 M200 170 V250', STEEL, 12) +
    rect(168, 156, 64, 18, DARK, 5) +
    rect(158, 58, 32, 100, body, 10) +
    rect(210, 58, 32, 100, body, 10) +
    rect(158, 134, 84, 26, shade, 6) +
    circle(200, 98, 16, accent) +
    times(11, (at) => line(`M216 ${98} L${300 + (at % 2) * 30} ${30 + at * 16}`, '#9ad4c2', 1.5)) +
    times(14, (at) => circle(306 + (at % 3) * 22, 34 + at * 13, 3, accent)),
  gnss: ({ body, shade, accent }: Colours) =>
    line('M200 116 V240', STEEL, 9) +
    shape('M192 236 H208 L200 262 Z', DARK) +
    shape('M150 96 Q150 62 200 60 Q250 62 250 96 Z', body) +
    rect(150, 94, 100, 20, shade, 8) +
    circle(176, 104, 5, accent) +
    circle(224, 104, 5, '#5fbf6a') +
    rect(208, 156, 50, 68, DARK, 6) +
    rect(213, 162, 40, 46, GLASS, 3) +
    line('M120 60 Q140 40 160 44 M240 44 Q262 40 280 60 M104 44 Q136 14 164 22 M236 22 Q266 14 296 44', accent, 4),
  tiltrotator: ({ body, shade, accent }: Colours) =>
    line('M60 60 L150 96 L206 130', body, 24) +
    circle(60, 60, 16, shade) +
    circle(206, 130, 15, DARK) +
    rect(186, 140, 48, 30, accent, 6) +
    circle(210, 182, 24, shade) +
    circle(210, 182, 11, STEEL) +
    line('M178 168 L154 190', STEEL, 8) +
    shape('M164 204 L262 184 L276 236 Q232 268 176 250 Z', DARK) +
    times(4, (at) => shape(`M${182 + at * 24} ${250 - at * 4} l10 0 l-4 14 Z`, STEEL)) +
    line('M280 150 Q310 180 290 216 M290 216 l-12 -6 M290 216 l10 -10', accent, 5),
  rebar: ({ body, shade, accent }: Colours) =>
    times(7, (at) => line(`M${40 + at * 54} 256 L${70 + at * 43} 206`, '#8b6b4f', 5)) +
    line('M60 220 H340 M44 240 H360', '#8b6b4f', 5) +
    rect(110, 138, 180, 48, body, 10) +
    rect(110, 166, 180, 20, shade, 6) +
    wheels(200, 16, 134, 266) +
    line('M200 138 V104 L238 92', STEEL, 12) +
    rect(188, 186, 24, 34, accent, 4) +
    shape('M192 220 H208 L200 236 Z', DARK) +
    rect(226, 70, 52, 36, DARK, 6) +
    rect(232, 76, 40, 24, GLASS, 3) +
    circle(136, 152, 6, accent),
  machineControl: ({ body, shade, accent }: Colours) =>
    rect(40, 202, 150, 44, DARK, 22) +
    times(4, (at) => circle(64 + at * 34, 224, 12, STEEL)) +
    shape('M48 146 H180 V202 H48 Z', body) +
    shape('M98 84 H164 L176 146 H98 Z', shade) +
    shape('M108 94 H156 L164 138 H108 Z', GLASS) +
    line('M170 160 L222 92 L272 150', accent, 16) +
    shape('M250 150 H294 L286 190 Q258 202 244 172 Z', DARK) +
    rect(268, 30, 112, 84, DARK, 8) +
    rect(275, 37, 98, 70, WHITE, 4) +
    line('M280 88 L314 74 L338 80 L368 58', accent, 4) +
    line('M280 96 H368', STEEL, 3) +
    shape('M318 58 H340 L336 72 Q322 76 316 66 Z', DARK) +
    rect(62, 118, 6, 28, DARK) +
    circle(65, 112, 9, WHITE),
} as const;
