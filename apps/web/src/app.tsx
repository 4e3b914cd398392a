import { MantineProvider, localStorageColorSchemeManager } from '@mantine/core';
import { Notifications } from '@mantine/notifications';
import { QueryClientProvider } from '@tanstack/react-query';
import { createBrowserRouter } from 'react-router';
import { RouterProvider } from 'react-router/dom';
import { onSignedOut } from './http/client.ts';
import { queryClient } from './http/query-client.ts';
import { paths } from './paths.ts';
import { routes } from './routes.tsx';
import { cssVariables } from './theme/css-variables.ts';
import { theme } from './theme/theme.ts';

const router = createBrowserRouter(routes);
const colorScheme = localStorageColorSchemeManager({ key: 'bleibeakte.scheme' });
const outside: readonly string[] = [
  paths.signIn,
  paths.invitation,
  paths.passwordReset,
  paths.setUp,
];

// The session has ended: nothing that was loaded may stay, and the target waits in the router's state.
onSignedOut(() => {
  const { pathname, search } = router.state.location;
  if (outside.includes(pathname)) return;
  void router
    .navigate(paths.signIn, { replace: true, state: { from: pathname + search } })
    .then(() => queryClient.clear());
});

export function App() {
  return (
    <MantineProvider
      theme={theme}
      cssVariablesResolver={cssVariables}
      colorSchemeManager={colorScheme}
      defaultColorScheme="auto"
    >
      <QueryClientProvider client={queryClient}>
        <RouterProvider router={router} />
        <Notifications position="bottom-center" limit={3} />
      </QueryClientProvider>
    </MantineProvider>
  );
}
