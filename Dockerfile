# One image for every process of the graph: the sources run as they are, so only the command differs.
FROM node:24-slim AS explorer
RUN npm install --global pnpm@12
WORKDIR /app
COPY . .
RUN CI=true pnpm install --frozen-lockfile --filter @tessera/explorer
RUN node explorer/build/build.ts

FROM node:24-slim AS services
RUN npm install --global pnpm@12
WORKDIR /app
COPY . .
# Without what is optional: an embedded PostgreSQL is for machines that have no other.
RUN CI=true pnpm install --prod --no-optional --frozen-lockfile --filter "@tessera/gateway..." --filter "./subgraphs/*..." --filter @tessera/stack

FROM node:24-slim
ENV NODE_ENV=production
WORKDIR /app
COPY --from=services /app /app
COPY --from=explorer /app/explorer/dist /app/explorer/dist
USER node
CMD ["node", "gateway/src/main.ts"]
