import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from 'react-router';
import { answerOf, api } from '../../../api/client.js';
import { Trouble } from '../../../parts/Shown.js';
import { MAKER, productQuery } from '../queries.js';
import { useProductWords } from './words.js';

/** Starts a product, or a copy of one, and goes to its first step. */
export function CreateProduct({ copyOf, label, quiet = false }: { copyOf?: string; label?: string; quiet?: boolean }) {
  const words = useProductWords();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const create = useMutation({
    mutationFn: () =>
      answerOf(
        copyOf === undefined
          ? api.POST('/api/v1/products', { body: {} })
          : api.POST('/api/v1/products/{id}/copy', { params: { path: { id: copyOf } } }),
      ),
    onSuccess: async (product) => {
      queries.setQueryData(productQuery(product.id).queryKey, product);
      await navigate(`/maker/products/${product.id}/basics`);
      await queries.invalidateQueries({ queryKey: [MAKER, 'products'], exact: true });
    },
  });
  return (
    <>
      {create.error && <Trouble error={create.error} />}
      <button
        type="button"
        className={`button ${quiet ? 'button-quiet' : ''}`}
        disabled={create.isPending}
        onClick={() => create.mutate()}
      >
        {label ?? words.create}
      </button>
    </>
  );
}
