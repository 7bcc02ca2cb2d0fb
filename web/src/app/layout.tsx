import '@cloudscape-design/global-styles/index.css';
import './globals.css';
import type { Metadata } from 'next';
import { headers } from 'next/headers';
import { NuqsAdapter } from 'nuqs/adapters/next/app';
import type { ReactNode } from 'react';
import { LanguageProvider } from '../i18n/language';
import { ApiProvider } from '../live/live';
import { Appearance } from '../ui/appearance';

export const metadata: Metadata = { title: 'Muster', description: 'A directory for access' };

/**
 * Sets the colour mode before the first paint, so that the page does not flash. Dialogs stop the page behind them from
 * scrolling with a style element. The library takes the nonce for it from the variable that webpack reserves for that.
 */
const early = `var __webpack_nonce__=document.currentScript.nonce;try{var m=localStorage.getItem('muster-mode')||'system';if(m==='dark'||(m==='system'&&matchMedia('(prefers-color-scheme: dark)').matches))document.documentElement.classList.add('awsui-dark-mode')}catch(e){}`;

/**
 * Next.js renders each page for each request, since the nonce of the scripts differs each time. It renders only the frame:
 * the content is rendered in the browser.
 */
export default async function Layout({ children }: { children: ReactNode }) {
  const nonce = (await headers()).get('x-nonce') ?? undefined;
  return (
    <html lang="en" suppressHydrationWarning>
      <head>
        <link rel="stylesheet" href="/theme.css" />
        {/* biome-ignore lint/security/noDangerouslySetInnerHtml: a constant of ours, which must run before the first paint */}
        <script nonce={nonce} suppressHydrationWarning dangerouslySetInnerHTML={{ __html: early }} />
      </head>
      <body>
        <Appearance>
          <NuqsAdapter>
            <LanguageProvider>
              <ApiProvider>{children}</ApiProvider>
            </LanguageProvider>
          </NuqsAdapter>
        </Appearance>
      </body>
    </html>
  );
}
