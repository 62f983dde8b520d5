// The least that can answer the page of a listing: one read, one JSON. The yardstick of bench/listing.mjs. Listens on PORT.
import fastify from 'fastify';
import pg from 'pg';

const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: 10 });
// The server may end before this does.
pool.on('error', () => process.exit());
const app = fastify();
app.get('/api/v1/catalog/listings/:id', async (request, reply) => {
  const { id } = /** @type {{ id: string }} */ (request.params);
  const { rows } = await pool.query(
    `SELECT id, kind, ends_on, published_at, document FROM listing WHERE id = $1 AND status = 'live'`,
    [id],
  );
  if (!rows[0]) return reply.status(404).send({});
  const { document, ...listing } = rows[0];
  return { ...listing, ...document };
});
await app.listen({ port: Number(process.env.PORT), host: '127.0.0.1' });
