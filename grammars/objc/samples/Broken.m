#import "Broken.h"

@interface Broken : NSObject
- (void)before;
@end

@implementation Broken

- (void)before {
  [self missing;
  int x = ;
}

- (int)after {
  return 1;
}

@end
