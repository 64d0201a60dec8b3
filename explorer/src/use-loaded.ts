import { useEffect, useState } from 'react';

/** What `load` gives, null until it is there, and why it did not come. `load` is called once and must not change. */
export function useLoaded<T>(load: () => Promise<T>): readonly [T | null, string | null] {
  const [loaded, setLoaded] = useState<T | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  useEffect(() => {
    load().then(
      (value) => setLoaded(() => value),
      (error: unknown) => setProblem(error instanceof Error ? error.message : String(error)),
    );
  }, [load]);
  return [loaded, problem];
}
