import type { Transaction } from '../changes/transaction.ts';
import { authorizeAdmin, authorizeReader } from '../viewer/authorize.ts';
import type { Operation } from '../viewer/operation.ts';
import { repair } from './repair.ts';
import { lastVerification, storeVerification } from './stored-verifications.ts';
import type { RepairDerivedInput, Verification } from './verification.types.ts';
import { countRepaired, verify } from './verify.ts';

export class VerificationService {
  constructor(private readonly operation: Operation) {}

  async verify(): Promise<Verification> {
    authorizeReader(this.operation.viewer);
    return (await verify(this.operation.em)).verification;
  }

  last(): Promise<Verification | null> {
    authorizeReader(this.operation.viewer);
    return lastVerification(this.operation.em);
  }

  async repair(options: RepairDerivedInput) {
    authorizeAdmin(this.operation.viewer);
    const { verification, differing } = await verify(this.operation.em);
    const { transaction } = await this.operation.commit(options, async (tx: Transaction) => {
      await repair(tx, differing);
      countRepaired(verification);
      await storeVerification(tx.em, verification);
      return {};
    });
    return { transaction, verification };
  }
}
