import { useRef } from 'preact/hooks';

interface Props {
  readonly label: string;
  /** Endings and MIME types, as the browser's file dialog takes them. */
  readonly accept: string;
  readonly onFile: (file: File) => void;
}

/** A button that lets the user choose a file; the same file can be chosen twice. */
export function FileButton({ label, accept, onFile }: Props) {
  const picker = useRef<HTMLInputElement>(null);
  return (
    <>
      <button type="button" class="button" onClick={() => picker.current?.click()}>
        {label}
      </button>
      <input
        ref={picker}
        type="file"
        aria-label={label}
        accept={accept}
        hidden
        onChange={(event) => {
          const file = event.currentTarget.files?.[0];
          if (file) onFile(file);
          event.currentTarget.value = '';
        }}
      />
    </>
  );
}
