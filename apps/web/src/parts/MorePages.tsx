interface Props {
  query: { hasNextPage: boolean; isFetchingNextPage: boolean; fetchNextPage: () => unknown };
  more: string;
  loading: string;
}

/** A button for the next part of a long list, while there is one. */
export function MorePages({ query, more, loading }: Props) {
  if (!query.hasNextPage) return null;
  return (
    <button
      type="button"
      className="button button-quiet self-start"
      aria-disabled={query.isFetchingNextPage}
      onClick={() => void query.fetchNextPage()}
    >
      {query.isFetchingNextPage ? `${loading}…` : more}
    </button>
  );
}
