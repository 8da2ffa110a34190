#import <Foundation/Foundation.h>
#include "chart.hpp"

NS_ASSUME_NONNULL_BEGIN

/// A buoy at anchor.
@interface Buoy : NSObject <NSCopying>
@property (nonatomic, readonly) NSInteger number;
- (instancetype)initWithNumber:(NSInteger)number NS_DESIGNATED_INITIALIZER;
@end

NS_ASSUME_NONNULL_END

struct Position {
  double latitude;
  double longitude;
};

enum { BuoyRed = 1, BuoyGreen };

@implementation Buoy : NSObject

- (instancetype)initWithNumber:(NSInteger)number {
  self = [super init];
  if (self) {
    _number = number;
  }
  return self;
}

- (id)copyWithZone:(NSZone *)zone {
  return [[Buoy allocWithZone:zone] initWithNumber:self.number];
}

@end
