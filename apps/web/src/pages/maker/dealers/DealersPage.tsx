/** In the making. */
export function DealersPage() {
  return null;
}
