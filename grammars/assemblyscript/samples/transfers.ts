import { Address, BigInt, Bytes, ethereum } from "@graphprotocol/graph-ts";
import { Transfer as TransferEvent } from "../generated/Token/Token";
import { Account, Transfer } from "../generated/schema";

export const ZERO = BigInt.fromI32(0);
let seen: i32 = 0;

/** Balances smaller than this are dust. */
export const DUST: u64 = 1000;

/** Finds an account, or opens one. */
export function accountOf(address: Address): Account {
  let account = Account.load(address.toHex());
  if (account == null) {
    account = new Account(address.toHex());
    account.balance = ZERO;
    account.save();
  }
  return account as Account;
}

export function handleTransfer(event: TransferEvent): void {
  const sender = accountOf(event.params.from);
  const receiver = accountOf(event.params.to);
  sender.balance = sender.balance.minus(event.params.value);
  receiver.balance = receiver.balance.plus(event.params.value);
  sender.save();
  receiver.save();
  seen += 1;

  let transfer = new Transfer(idOf(event));
  transfer.block = event.block.number;
  transfer.save();
}

function idOf(event: ethereum.Event): string {
  return event.transaction.hash.toHex() + "-" + event.logIndex.toString();
}

/** What a token tells about itself. */
export namespace metadata {
  export class Description {
    symbol: string = "";
    decimals: u8 = 18;
  }

  export function decode(data: Bytes): Description | null {
    if (data.length < 32) return null;
    const description = new Description();
    description.decimals = <u8>data[31];
    return description;
  }
}

interface Ledger {
  balanceOf(address: Address): u64;
}

abstract class Cached implements Ledger {
  protected abstract fetch(address: Address): u64;

  balanceOf(address: Address): u64 {
    return max<u64>(this.fetch(address), DUST);
  }
}
