/** In the making. */
export function ProposalPage() {
  return null;
}
