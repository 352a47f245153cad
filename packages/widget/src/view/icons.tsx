/** Drawn here: the widget loads nothing from anywhere. Decorative; the button that holds one has the name. */
function Icon({ path, fill = false }: { readonly path: string; readonly fill?: boolean }) {
  return (
    <svg viewBox="0 0 24 24" width="24" height="24" aria-hidden="true" focusable="false">
      <path
        d={path}
        fill={fill ? 'currentColor' : 'none'}
        stroke={fill ? 'none' : 'currentColor'}
        stroke-width="1.8"
        stroke-linecap="round"
        stroke-linejoin="round"
      />
    </svg>
  );
}

export const ChatIcon = () => (
  <Icon path="M20 11.5a7.5 7.5 0 0 1-7.5 7.5c-1.2 0-2.4-.3-3.4-.8L4 20l1.6-4.4A7.5 7.5 0 1 1 20 11.5ZM9 10h7M9 13.4h4.5" />
);
export const CloseIcon = () => <Icon path="M6 9.5l6 6 6-6" />;
export const SendIcon = () => (
  <Icon path="M4.2 12 3.4 5.1c-.1-.9.8-1.5 1.6-1.1l15 7.1c.8.4.8 1.5 0 1.9l-15 7c-.8.4-1.7-.3-1.6-1.1L4.2 12Zm0 0h7.3" />
);
export const StopIcon = () => (
  <Icon
    fill
    path="M8 6.5h8A1.5 1.5 0 0 1 17.5 8v8a1.5 1.5 0 0 1-1.5 1.5H8A1.5 1.5 0 0 1 6.5 16V8A1.5 1.5 0 0 1 8 6.5Z"
  />
);
export const HumanIcon = () => (
  <Icon path="M12 12.2a3.6 3.6 0 1 0 0-7.2 3.6 3.6 0 0 0 0 7.2ZM5 20c.6-3.3 3.5-5 7-5s6.4 1.7 7 5" />
);
export const SentIcon = () => <Icon path="M5.5 12.8l4.2 4.2 8.8-9.5" />;
export const ClipIcon = () => (
  <Icon path="M19 11.5l-7.2 7.2a4.6 4.6 0 0 1-6.5-6.5l7.6-7.6a3.1 3.1 0 0 1 4.4 4.4l-7.5 7.5a1.5 1.5 0 0 1-2.2-2.2l6.9-6.9" />
);
export const ClockIcon = () => <Icon path="M12 20a8 8 0 1 0 0-16 8 8 0 0 0 0 16ZM12 8v4.3l2.8 1.7" />;
export const FailedIcon = () => <Icon path="M12 20a8 8 0 1 0 0-16 8 8 0 0 0 0 16ZM12 8v4.8M12 15.8v.1" />;
