export class DependencyView {
  status: 'up' | 'down';
  required: boolean;
}

export class LivenessView {
  status: 'live';
}

export class ReadyView {
  /** `degraded`: something is down that the registry can do without for a while. */
  status: 'ready' | 'degraded' | 'unavailable';
  dependencies: Record<string, DependencyView>;
}
