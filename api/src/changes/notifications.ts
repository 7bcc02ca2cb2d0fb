/** What is to be notified next: of each channel the newest message only. */
export class PendingNotifications {
  private readonly messages = new Map<string, string>();

  get isEmpty(): boolean {
    return this.messages.size === 0;
  }

  add(channel: string, message: string): void {
    this.messages.set(channel, message);
  }

  take(): [channel: string, message: string][] {
    const taken = [...this.messages];
    this.messages.clear();
    return taken;
  }

  clear(): void {
    this.messages.clear();
  }
}
