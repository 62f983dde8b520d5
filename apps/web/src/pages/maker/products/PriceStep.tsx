import type { ReactNode } from 'react';
import { useWords } from '../../../words/words.js';
import { NumberField, RowsField, Said, TextField } from '../draft/Fields.js';
import { useField } from '../draft/use-draft.js';
import { DropFiles } from '../evidence/DropFiles.js';
import { Paper } from '../evidence/Paper.js';
import { useMakerWords } from '../words.js';
import { useProductWords } from './words.js';

interface Image {
  documentId: string;
  caption?: string | null;
}

/** What it costs, how long it is warranted, what it looks like. */
export function PriceStep() {
  const words = useProductWords();
  const maker = useMakerWords();
  return (
    <div className="flex flex-col gap-8">
      <div className="grid gap-4 sm:grid-cols-2">
        <NumberField at="/bodyPrice" label={words.bodyPrice} unit={maker.yen} whole needed />
        <NumberField at="/warrantyMonths" label={words.warranty} unit={words.months} whole needed />
        <TextField at="/gtin" label={words.gtin} hint={words.gtinHint} most={30} />
      </div>
      <RowsField
        at="/installationItems"
        title={words.installationItems}
        hint={words.installationMost}
        add={words.addItem}
      >
        {(row) => (
          <div className="grid gap-4 sm:grid-cols-2">
            <TextField at={`${row}/name`} label={words.item} most={200} />
            <NumberField at={`${row}/cost`} label={words.cost} unit={maker.yen} whole />
          </div>
        )}
      </RowsField>
      <InstallationSum />
      <Images />
      <Brochure />
    </div>
  );
}

/** What installation comes to beside the price, reckoned while it is typed; without items it is stated. */
function InstallationSum() {
  const words = useProductWords();
  const maker = useMakerWords();
  const { yen } = useWords();
  const { value: items } = useField('/installationItems');
  const { value: price } = useField('/bodyPrice');
  const { said } = useField('/installationCost');
  if (!Array.isArray(items) || items.length === 0) {
    return (
      <NumberField
        at="/installationCost"
        label={words.cost}
        hint={words.installationItems}
        unit={maker.yen}
        whole
        needed
      />
    );
  }
  const sum = (items as { cost?: number }[]).reduce((total, { cost = 0 }) => total + cost, 0);
  const share = typeof price === 'number' && price > 0 ? `${Math.round((sum * 1000) / price) / 10}%` : '—';
  return (
    <div role="status" className="card bg-blue-50">
      <p className="font-bold">{words.installation(yen(sum), share)}</p>
      <Said said={said} />
    </div>
  );
}

function Images() {
  const words = useProductWords();
  const { value, set, said } = useField('/images');
  const images = (value as Image[] | undefined) ?? [];
  const moved = (from: number, to: number) => set(images.toSpliced(from, 1).toSpliced(to, 0, images[from]!));
  return (
    <section aria-label={words.images} className="flex flex-col gap-3">
      <h3 className="font-bold">{words.images}</h3>
      <p className="text-sm text-solid-gray-700">{words.imagesHint}</p>
      <Said said={said} />
      {images.map(({ documentId }, index) => (
        <ImageCard key={documentId} at={`/images/${index}`} documentId={documentId}>
          {index > 0 && (
            <button type="button" className="chip" onClick={() => moved(index, index - 1)}>
              {words.earlier}
            </button>
          )}
          {index < images.length - 1 && (
            <button type="button" className="chip" onClick={() => moved(index, index + 1)}>
              {words.later}
            </button>
          )}
        </ImageCard>
      ))}
      <DropFiles
        label={words.addImages}
        accept="image/png,image/jpeg,image/webp"
        hint={words.imageFormats}
        arrived={({ id }) => set([...images, { documentId: id }])}
      />
    </section>
  );
}

function ImageCard({ at, documentId, children }: { at: string; documentId: string; children: ReactNode }) {
  const words = useProductWords();
  const { said } = useField(at);
  const { said: saidOfDocument } = useField(`${at}/documentId`);
  const { value, set } = useField('/images');
  const images = value as Image[];
  return (
    <div className="card flex flex-col gap-3">
      <Said said={[...said, ...saidOfDocument]} />
      <Paper id={documentId} remove={() => set(images.filter((image) => image.documentId !== documentId))} />
      <TextField at={`${at}/caption`} label={words.caption} most={200} />
      <div className="flex gap-2">{children}</div>
    </div>
  );
}

function Brochure() {
  const words = useProductWords();
  const { value, set, said } = useField('/brochureId');
  return (
    <section aria-label={words.brochure} className="flex flex-col gap-3">
      <h3 className="font-bold">{words.brochure}</h3>
      <Said said={said} />
      {typeof value === 'string' ? (
        <Paper id={value} remove={() => set(undefined)} />
      ) : (
        <DropFiles label={words.addBrochure} accept="application/pdf" hint="PDF" arrived={({ id }) => set(id)} />
      )}
    </section>
  );
}
