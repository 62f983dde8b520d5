# One image for all processes of the registry: the api by default, the worker and the operator commands by `command`.

FROM node:20-slim AS build
WORKDIR /app
COPY package.json package-lock.json ./
# No package needs its install script for what happens here; without them nothing but the compiler runs.
RUN npm ci --ignore-scripts --no-audit --no-fund
COPY nest-cli.json tsconfig.json ./
COPY apps apps
COPY libs libs
COPY migrations migrations
RUN npm run build

FROM node:20-slim AS dependencies
WORKDIR /app
COPY package.json package-lock.json ./
# The embedded PostgreSQL is a development dependency. The embedded Meilisearch can only be an optional one, and
# --omit=optional would also leave out the native part of @node-rs/argon2.
RUN npm ci --omit=dev --ignore-scripts --no-audit --no-fund && rm -rf node_modules/@gaubee

FROM node:20-slim
# Two heaps for all threads: with one for each, uploads that come in together keep a third more memory (bench:uploads).
ENV NODE_ENV=production \
    MALLOC_ARENA_MAX=2 \
    HOST=0.0.0.0 \
    PORT=3000 \
    STORAGE_DIR=/var/lib/registry/files \
    SPOOL_DIR=/var/lib/registry/spool
WORKDIR /app
# A volume mounted here for the first time takes over this owner.
RUN install --directory --owner=node --group=node --mode=700 /var/lib/registry
COPY package.json ./
COPY data data
COPY --from=dependencies /app/node_modules node_modules
COPY --from=build /app/dist dist
# The user `node`, as a number: Kubernetes' runAsNonRoot cannot judge a name.
USER 1000:1000
EXPOSE 3000
HEALTHCHECK --interval=10s --timeout=3s --start-period=30s \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/health/live`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
# Told that it may take gigabytes, V8 lets a hundred megabytes of garbage lie before it looks (bench:uploads).
CMD ["node", "--max-old-space-size=512", "dist/apps/api/src/main.js"]
