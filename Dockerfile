# One image for every process of the graph: the sources run as they are, so only the command differs.
FROM node:24-slim AS build
WORKDIR /app
RUN npm install --global pnpm@12
COPY . .
RUN CI=true pnpm install --prod --frozen-lockfile

FROM node:24-slim
ENV NODE_ENV=production
WORKDIR /app
COPY --from=build --chown=root:root /app /app
USER node
ENTRYPOINT ["/app/docker/entrypoint.sh"]
CMD ["node", "gateway/src/main.ts"]
