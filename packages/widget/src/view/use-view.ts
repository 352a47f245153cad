import type { Client, View } from '@parley/client';
import { useEffect, useState } from 'preact/hooks';

/** The client's view, as the component's state. */
export function useView(client: Client): View {
  const [view, setView] = useState(client.state);
  useEffect(() => {
    setView(client.state);
    return client.subscribe(setView);
  }, [client]);
  return view;
}
