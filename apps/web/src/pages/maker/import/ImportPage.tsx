/** In the making. */
export function ImportPage() {
  return null;
}
