@import Foundation;

/// What a lamp says.
typedef NS_ENUM(NSInteger, Signal) {
  SignalClear,
  SignalStop = 2
};

@protocol Signalling
- (void)signal:(Signal)signal;
@end
