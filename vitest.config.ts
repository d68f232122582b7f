import { defineConfig } from 'vitest/config'

export const tests = defineConfig({
  test: {
    include: ['src/**/*.test.ts', 'test/**/*.test.ts', 'tools/**/*.test.ts', 'eval/**/*.test.ts'],
    testTimeout: 60_000,
  },
})

export { tests as default }
