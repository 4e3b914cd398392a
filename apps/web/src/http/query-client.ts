import { QueryClient } from '@tanstack/react-query';
import { HttpProblem } from './http-problem.ts';

export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 15_000,
      retry: (failures, error) =>
        failures < 2 &&
        error instanceof HttpProblem &&
        (error.code === 'offline' || error.status >= 502),
    },
    mutations: { retry: false },
  },
});
