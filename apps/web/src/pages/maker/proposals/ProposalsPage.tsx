/** In the making. */
export function ProposalsPage() {
  return null;
}
