import { defineConfig } from 'prisma/config';

// The address is only needed because Prisma asks for one: 'prisma generate' connects to nothing.
export default defineConfig({ schema: 'prisma/schema.prisma', datasource: { url: 'postgresql://unused@127.0.0.1/unused' } });
