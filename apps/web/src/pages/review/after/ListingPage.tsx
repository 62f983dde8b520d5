import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { answerOf, api, doneBy, type Schemas } from '../../../api/client.js';
import { Facts } from '../../../parts/Facts.js';
import { Checkbox, DateField, Form, Select, SubmitButton, TextArea, useForm } from '../../../parts/form/index.js';
import { PageHead } from '../../../parts/PageHead.js';
import { Shown } from '../../../parts/Shown.js';
import { useWords } from '../../../words/words.js';
import { linesOf } from '../case/StepDialogs.js';
import { Badge } from '../parts/Badge.js';
import { ModalDialog } from '../../../parts/ModalDialog.js';
import { deskListingQuery, listingTimelineQuery } from '../queries.js';
import { useReviewWords } from '../words.js';
import { STATUS_TONE } from './ListingsPage.js';

type Listing = Schemas['OpenListingView'];
const ACTIONS = ['suspend', 'reinstate', 'set_conditions', 'propose', 'revoke'] as const;
type Action = (typeof ACTIONS)[number];

/** One listing: how it stands, what it went through, and what may be done with it. */
export function ListingPage() {
  const { id = '' } = useParams();
  const listing = useQuery(deskListingQuery(id));
  return <Shown of={listing}>{(found) => <ListingDesk listing={found} />}</Shown>;
}

function ListingDesk({ listing }: { listing: Listing }) {
  const { listings: words } = useReviewWords();
  const { day, yen } = useWords();
  const [asking, setAsking] = useState<Action>();
  const { id, name, maker, category, modelNumbers, bodyPrice, kind, status, endsOn, conditions, publishedAt } = listing;
  const open = ACTIONS.filter((action) =>
    action === 'propose' ? status !== 'revoked' : listing.steps.includes(action),
  );
  return (
    <div className="flex flex-col gap-6">
      <p>
        <Link to="/review/listings">← {words.back}</Link>
      </p>
      <PageHead title={name}>
        <p className="flex flex-wrap items-center gap-2">
          <Badge tone={STATUS_TONE[status] ?? 'plain'}>{words.statuses[status]}</Badge>
          <Badge>{words.kinds[kind]}</Badge>
          {status === 'live' && <Link to={`/listings/${id}`}>{words.publicPage}</Link>}
        </p>
      </PageHead>
      <Facts
        facts={[
          [words.maker, maker],
          [words.category, category],
          [words.model, modelNumbers.join('、')],
          [words.price, yen(bodyPrice)],
          [words.published, day(publishedAt)],
          ...(endsOn ? [[words.until, day(endsOn)] as const] : []),
          ...(conditions.length > 0 ? [[words.conditions, conditions.join('、')] as const] : []),
        ]}
      />
      {open.length === 0 ? (
        <p>{words.none}</p>
      ) : (
        <p className="flex flex-wrap gap-3">
          {open.map((action) => (
            <button key={action} type="button" className="button button-quiet" onClick={() => setAsking(action)}>
              {words.actions[action]}
            </button>
          ))}
        </p>
      )}
      <History id={id} />
      {asking && (
        <ModalDialog title={words.actions[asking]!} close={() => setAsking(undefined)}>
          {asking === 'set_conditions' ? (
            <ConditionsForm listing={listing} done={() => setAsking(undefined)} />
          ) : (
            <NoticeForm listing={listing} action={asking} done={() => setAsking(undefined)} />
          )}
        </ModalDialog>
      )}
    </div>
  );
}

function History({ id }: { id: string }) {
  const { listings: words, moment } = useReviewWords();
  const timeline = useQuery(listingTimelineQuery(id));
  return (
    <section className="flex flex-col gap-3">
      <h2 className="text-std-20B-150">{words.history}</h2>
      <Shown of={timeline}>
        {(steps) => (
          <ol className="flex flex-col gap-3">
            {steps.toReversed().map(({ number, verb, at, reason, category, publicText, actor }) => (
              <li key={number} className="border-l-4 border-solid-gray-300 pl-3">
                <p className="text-sm text-solid-gray-700" lang="ja">
                  {moment(at)}・{actor ?? words.byCalendar}
                </p>
                <p>
                  <strong>{words.verbs[verb]}</strong>
                  {category && `（${words.categories[category]}）`}
                </p>
                {reason && <p lang="ja">{reason}</p>}
                {publicText && (
                  <p className="text-sm" lang="ja">
                    {words.publicText}：{publicText}
                  </p>
                )}
              </li>
            ))}
          </ol>
        )}
      </Shown>
    </section>
  );
}

interface ActionProps {
  listing: Listing;
  done: () => void;
}

type Typed = Schemas['NoticeBody'] & { confirmed?: boolean };

/** Suspending, reinstating, revoking: what it touches, why, and what the public is told. */
function NoticeForm({ listing, action, done }: ActionProps & { action: Exclude<Action, 'set_conditions'> }) {
  const { listings: words } = useReviewWords();
  const queries = useQueryClient();
  const [sure, setSure] = useState(action !== 'revoke');
  const params = { path: { id: listing.id } };
  const form = useForm<Typed>({
    send: ({ confirmed: _confirmed, ...body }) =>
      doneBy(
        action === 'suspend'
          ? api.POST('/api/v1/catalog/listings/{id}/suspend', { params, body })
          : action === 'reinstate'
            ? api.POST('/api/v1/catalog/listings/{id}/reinstate', { params, body })
            : action === 'propose'
              ? api.POST('/api/v1/catalog/listings/{id}/revocation', { params, body })
              : api.POST('/api/v1/catalog/listings/{id}/revoke', { params, body }),
      ),
    done: () => {
      void queries.invalidateQueries({ queryKey: ['review'] });
      done();
    },
  });
  return (
    <Form of={form} className="flex flex-col gap-4">
      <ul className="list-disc pl-6">
        {words.touches[action]!.map((touched) => (
          <li key={touched}>{touched}</li>
        ))}
        {action === 'revoke' && <li>{words.burnt(listing.modelNumbers.join('、'))}</li>}
      </ul>
      <TextArea at="/reason" label={words.reason} rows={3} lang="ja" />
      <Select
        at="/category"
        label={words.reasonCategory}
        options={Object.entries(words.categories)}
        defaultValue="other"
      />
      {action !== 'propose' && (
        <TextArea at="/publicText" label={words.publicText} hint={words.publicHint} optional rows={2} lang="ja" />
      )}
      {action === 'revoke' && (
        <Checkbox
          at="/confirmed"
          label={words.confirm(`${listing.maker} ${listing.name}`)}
          onChange={({ target }) => setSure(target.checked)}
        />
      )}
      {sure && <SubmitButton>{words.actions[action]!}</SubmitButton>}
    </Form>
  );
}

function ConditionsForm({ listing, done }: ActionProps) {
  const { listings: words } = useReviewWords();
  const queries = useQueryClient();
  const form = useForm<{ texts?: string; endsOn?: string }, unknown>({
    send: ({ texts = '', endsOn }) => {
      const body = { texts: linesOf(texts), ...(endsOn && { endsOn }) };
      return answerOf(
        api.PUT('/api/v1/catalog/listings/{id}/conditions', { params: { path: { id: listing.id } }, body }),
      );
    },
    done: () => {
      void queries.invalidateQueries({ queryKey: ['review'] });
      done();
    },
  });
  return (
    <Form of={form} className="flex flex-col gap-4">
      <TextArea
        at="/texts"
        label={words.texts}
        hint={words.textsHint}
        rows={4}
        lang="ja"
        defaultValue={listing.conditions.join('\n')}
      />
      <DateField at="/endsOn" label={words.until} defaultValue={listing.endsOn ?? ''} />
      <SubmitButton>{words.save}</SubmitButton>
    </Form>
  );
}
