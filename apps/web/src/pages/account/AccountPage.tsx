import { useQuery } from '@tanstack/react-query';
import { PageHead } from '../../parts/PageHead.js';
import { Shown } from '../../parts/Shown.js';
import { AccountFrame } from './AccountFrame.js';
import { Password } from './Password.js';
import { Profile } from './Profile.js';
import { ProviderAccounts } from './ProviderAccounts.js';
import { accountQuery } from './queries.js';
import { Factor } from './Factor.js';
import { Section } from './Section.js';
import { Sessions } from './Sessions.js';
import { useAccountWords } from './words.js';

/** One's account: what one is called, and everything about signing in to it. */
export function AccountPage() {
  return <AccountFrame>{() => <Account />}</AccountFrame>;
}

function Account() {
  const words = useAccountWords();
  const account = useQuery(accountQuery);
  return (
    <div className="flex flex-col gap-10">
      <PageHead title={words.title} />
      <Shown of={account}>
        {(found) => (
          <>
            <Section title={words.profile}>
              <Profile account={found} />
            </Section>
            <Section title={words.password}>
              <Password account={found} />
            </Section>
            <Section title={words.factor}>
              <Factor account={found} />
            </Section>
            <ProviderAccounts />
            <Section title={words.sessions}>
              <Sessions />
            </Section>
          </>
        )}
      </Shown>
    </div>
  );
}
