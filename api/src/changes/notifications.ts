/** Notifications to be sent: only the newest message of each channel. */
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
