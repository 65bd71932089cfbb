import { fileURLToPath } from 'node:url';

/**
 * A module and all it imports as one script that can be evaluated in a page.
 *
 * @param module address of the module (file:); what it has to give it leaves on `globalThis`
 * @throws Error where it cannot be bundled, or Vite is not installed
 */
export async function bundleForPage(module: URL): Promise<string> {
  // Loaded only here: Vite takes longer to load than a page to read.
  const { build } = await import('vite');
  const result = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: true,
      target: 'esnext',
      modulePreload: false,
      rolldownOptions: { input: fileURLToPath(module), output: { format: 'iife' } },
    },
  });
  for (const { output } of [result].flat().filter((each) => 'output' in each)) {
    const [script] = output;
    if (script) return script.code;
  }
  throw new Error(`${module.href} gave no script`);
}
