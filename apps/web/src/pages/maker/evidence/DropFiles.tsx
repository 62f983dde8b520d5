import { useId, useState, type DragEvent, type ReactNode } from 'react';
import { Trouble } from '../../../parts/Shown.js';
import { upload, type UploadedDocument } from './upload.js';
import { useEvidenceWords } from './words.js';

interface Props<Answer> {
  label: string;
  accept?: string;
  hint?: ReactNode;
  /** Where files are sent; they become documents unless said. */
  path?: string;
  /** Takes one file at a time. */
  single?: boolean;
  /** Told of each file as it has arrived, with what was answered. */
  arrived: (answer: Answer, file: File) => void;
}

interface Sending {
  name: string;
  share: number;
}

/** Takes files that are dropped or chosen, sends them one after another and shows how far each is. */
export function DropFiles<Answer = UploadedDocument>({
  label,
  accept,
  hint,
  path,
  single = false,
  arrived,
}: Props<Answer>) {
  const words = useEvidenceWords();
  const id = useId();
  const [over, setOver] = useState(false);
  const [sending, setSending] = useState<Sending | null>(null);
  const [trouble, setTrouble] = useState<Error | null>(null);

  async function send(files: FileList | null) {
    setTrouble(null);
    for (const file of [...(files ?? [])].slice(0, single ? 1 : undefined)) {
      setSending({ name: file.name, share: 0 });
      try {
        arrived(await upload<Answer>(file, (share) => setSending({ name: file.name, share }), path), file);
      } catch (error) {
        setTrouble(error as Error);
        break;
      }
    }
    setSending(null);
  }

  function drop(event: DragEvent) {
    event.preventDefault();
    setOver(false);
    void send(event.dataTransfer.files);
  }

  return (
    <div className="flex flex-col gap-2">
      <div
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
        className={`flex flex-col items-start gap-2 rounded-12 border-2 border-dashed p-4 ${over ? 'border-blue-900 bg-blue-50' : 'border-solid-gray-420'}`}
      >
        <label htmlFor={id} className="text-sm font-bold">
          {label}
        </label>
        <p className="text-sm">{single ? words.dropOne : words.drop}</p>
        <input
          id={id}
          type="file"
          multiple={!single}
          accept={accept}
          className="max-w-full text-sm file:mr-3 file:min-h-11 file:cursor-pointer file:rounded-8 file:border file:border-solid file:border-blue-900 file:bg-white file:px-4 file:font-bold file:text-blue-900"
          onChange={({ target }) => {
            void send(target.files).then(() => (target.value = ''));
          }}
        />
        <p className="text-sm text-solid-gray-700">{hint ?? words.formats}</p>
      </div>
      {sending && (
        <div role="status" className="flex flex-col gap-1 text-sm">
          <span>{words.uploading(sending.name, Math.round(sending.share * 100))}</span>
          <progress className="w-full" max={1} value={sending.share} aria-label={sending.name} />
        </div>
      )}
      {trouble && <Trouble error={trouble} />}
    </div>
  );
}
