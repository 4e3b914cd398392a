FROM node:20-slim

WORKDIR /app
ENV NODE_ENV=production

COPY package.json package-lock.json .npmrc ./
COPY apps/api/package.json apps/api/
COPY apps/worker/package.json apps/worker/
COPY apps/web/package.json apps/web/
COPY libs/ libs/
COPY test/package.json test/
RUN npm ci --include=dev

COPY . .
RUN npm run build && mkdir -p /data && chown node:node /data

USER node
ENV HOST=0.0.0.0 PORT=3000 WORKER_PORT=3001 DATA_DIR=/data MASTER_KEY_FILE=/run/secrets/master_key
EXPOSE 3000
CMD ["node", "--enable-source-maps", "apps/api/dist/main.js"]
