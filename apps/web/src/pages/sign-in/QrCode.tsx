import encodeQR from 'qr';

/** Modules of quiet around the code (ISO/IEC 18004, 6.3.8). */
const BORDER = 4;

/** A QR code, drawn as one path. */
export function QrCode({ text, label }: { text: string; label: string }) {
  const rows = encodeQR(text, 'raw', { ecc: 'medium', border: BORDER });
  const dark = rows.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : [])));
  return (
    <svg
      role="img"
      aria-label={label}
      viewBox={`0 0 ${rows.length} ${rows.length}`}
      shapeRendering="crispEdges"
      className="w-56 max-w-full border border-solid-gray-300 bg-white"
    >
      <path d={dark.join('')} />
    </svg>
  );
}
